import type { PeriodCardDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useCan } from '../../auth/use-can';
import { StatePill } from '../../shell/state-pill';
import { periodName } from './period-name';

interface PeriodTileProps {
  period: PeriodCardDto;
  detail?: ReactNode;
  action?: ReactNode;
  onClose: () => void;
}

/** One period with its state, and what can be done with it. */
export function PeriodTile({ period, detail, action, onClose }: PeriodTileProps) {
  const { t } = useTranslation();
  const mayClose = useCan('ledger.period.close');
  const name = periodName(period);
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 1.5, display: 'grid', gap: 0.75, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 0.5, alignItems: 'center' }}>
        <Box component="h3" sx={{ m: 0, fontSize: '.9rem', fontWeight: 650 }}>
          {name}
        </Box>
        <StatePill kind="periodState" state={period.state} />
      </Box>
      {detail && <Box sx={{ fontSize: '.8rem', color: 'text.secondary' }}>{detail}</Box>}
      {period.closedBy && period.closedAt && (
        <Box sx={{ fontSize: '.8rem', color: 'text.secondary' }}>
          {t('accounting.closedBy', { name: period.closedBy, day: formatDate(period.closedAt) })}
        </Box>
      )}
      {period.state === 'open' && mayClose && (
        <Button
          size="small"
          variant="outlined"
          sx={{ justifySelf: 'start' }}
          aria-label={t('accounting.closePeriod', { period: name })}
          onClick={onClose}
        >
          {t('accounting.close')}
        </Button>
      )}
      {action}
    </Box>
  );
}
