import { statementsStatement } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, Section, StatementTable } from '@coopera/ui';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FigureDialog, type OpenFigure } from './figure-dialog';

const months = Array.from({ length: 12 }, (_, index) => index);

/** The income statement of an Activité, months as columns. */
export function ActivityStatement({ id }: { id: string }) {
  const { t } = useTranslation();
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['budget-statement', id, year],
    queryFn: () => statementsStatement({ path: { id }, query: { year } }),
  });
  return (
    <Section
      title={t('activityBudget.statement.title')}
      action={
        <span>
          <IconButton
            size="small"
            aria-label={t('activityBudget.statement.previous')}
            onClick={() => setYear(year - 1)}
          >
            <ChevronLeft />
          </IconButton>
          <b>{year}</b>
          <IconButton size="small" aria-label={t('activityBudget.statement.next')} onClick={() => setYear(year + 1)}>
            <ChevronRight />
          </IconButton>
        </span>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && (
        <StatementTable
          title={t('activityBudget.statement.title')}
          year={year}
          months={months}
          rows={data.lines}
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
      {open && <FigureDialog id={id} figure={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
