import type { PeriodCalendarDto, PeriodCardDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { ClosingDialog } from './closing-dialog';
import { PeriodTile } from './period-tile';
import { ReopenMonth } from './reopen-month';
import { WaitingReopenings } from './waiting-reopenings';

interface PeriodCalendarProps {
  calendar: PeriodCalendarDto;
  onChange: () => void;
}

const tiles = (columns: number) => ({
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: '1fr 1fr', md: `repeat(${columns}, minmax(0, 1fr))` },
});

export function PeriodCalendar({ calendar, onChange }: PeriodCalendarProps) {
  const { t } = useTranslation();
  const [closing, setClosing] = useState<PeriodCardDto | null>(null);
  const { months, quarters, wholeYear, reopenable, reopenings } = calendar;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <WaitingReopenings reopenings={reopenings} onChange={onChange} />
      <Section title={t('accounting.months')}>
        <Box sx={tiles(4)}>
          {months.map((month) => (
            <PeriodTile
              key={month.name}
              period={month}
              detail={t('accounting.entries', { count: month.entries })}
              onClose={() => setClosing(month)}
              action={month.startsOn === reopenable && <ReopenMonth month={month} onChange={onChange} />}
            />
          ))}
        </Box>
      </Section>
      <Section title={t('accounting.quarters')}>
        <Box sx={tiles(4)}>
          {quarters.map((quarter) => (
            <PeriodTile key={quarter.name} period={quarter} onClose={() => setClosing(quarter)} />
          ))}
        </Box>
      </Section>
      <Section title={t('accounting.year')}>
        <Box sx={tiles(2)}>
          <PeriodTile
            period={wholeYear}
            detail={
              <>
                {t('accounting.resultToAppropriate')} <MoneyText value={wholeYear.result} strong signed />
              </>
            }
            onClose={() => setClosing(wholeYear)}
          />
        </Box>
      </Section>
      {closing && (
        <ClosingDialog
          period={closing}
          onClose={() => setClosing(null)}
          onDone={() => {
            setClosing(null);
            onChange();
          }}
        />
      )}
    </Box>
  );
}
