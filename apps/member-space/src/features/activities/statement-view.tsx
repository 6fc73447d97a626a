import { formatDate, useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, Section, StatementTable } from '@coopera/ui';
import MenuItem from '@mui/material/MenuItem';
import { useTheme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FigureDialog, type OpenFigure } from './figure-dialog';
import { ForecastSection } from './forecast-section';
import { statementQuery } from './queries';
import { YearSwitch } from './year-switch';

const all = Array.from({ length: 12 }, (_, index) => index);

/** The income statement by month, and what was planned: all months on a desk, one at a time on a phone. */
export default function StatementView({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('lg'));
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [month, setMonth] = useState(() => new Date().getMonth());
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const { data, error, refetch } = useQuery(statementQuery(activityId, year));
  return (
    <>
      <Section
        title={t('activities.statement.title')}
        action={<YearSwitch year={year} onChange={setYear} />}
        sx={{ mb: 2 }}
      >
        <Typography variant="body2" color="textSecondary" sx={{ mt: -1, mb: 1.5 }}>
          {t('activities.statement.hint')}
        </Typography>
        {isNarrow && (
          <TextField
            select
            size="small"
            id="month"
            label={t('activities.statement.month')}
            value={month}
            onChange={(event) => setMonth(Number(event.target.value))}
            sx={{ mb: 1, maxWidth: 220 }}
          >
            {all.map((index) => (
              <MenuItem key={index} value={index}>
                {formatDate(`${year}-${String(index + 1).padStart(2, '0')}-01`, 'month')}
              </MenuItem>
            ))}
          </TextField>
        )}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingRows />}
        {data && (
          <StatementTable
            title={t('activities.statement.title')}
            year={year}
            months={isNarrow ? [month] : all}
            rows={data.lines.filter(
              ({ key, months }) => key === 'turnover' || months.some(({ amount }) => amount !== '0.00'),
            )}
            result={data.result}
            resultTotal={data.resultTotal}
            onOpen={(key, at) =>
              setOpen({
                key,
                title: data.lines.find((line) => line.key === key)?.label ?? '',
                year,
                month: at === null ? undefined : at + 1,
              })
            }
          />
        )}
      </Section>
      {data && <ForecastSection activityId={activityId} year={year} forecast={data.forecast} />}
      {open && <FigureDialog activityId={activityId} figure={open} onClose={() => setOpen(null)} />}
    </>
  );
}
