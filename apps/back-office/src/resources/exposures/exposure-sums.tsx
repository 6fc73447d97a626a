import type { ExposureSumDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, KeyFigures, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useExposureSummary } from './use-exposure-summary';

/** The whole advance, what no invoice covers, and the largest clients and Activités. */
export function ExposureSums() {
  const { t } = useTranslation();
  const { data, error, refetch } = useExposureSummary();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const rows = (sums: ExposureSumDto[], to?: (id: string) => string) =>
    sums.slice(0, 5).map(({ key, name, amount }) => ({
      id: key,
      primary: name,
      amount: <MoneyText value={amount} strong />,
      to: to?.(key),
    }));
  return (
    <>
      <KeyFigures
        figures={[
          { label: t('exposure.total'), value: <MoneyText value={data.total} /> },
          { label: t('exposure.uncoveredSum'), value: <MoneyText value={data.uncovered} /> },
        ]}
      />
      <Box sx={{ display: 'grid', gap: 2, mb: 2, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <Section title={t('exposure.byClient')}>
          {data.clients.length === 0 && <EmptyState title={t('exposure.none')} />}
          <DataList link={Link} rows={rows(data.clients)} />
        </Section>
        <Section title={t('exposure.byActivity')}>
          {data.activities.length === 0 && <EmptyState title={t('exposure.none')} />}
          <DataList link={Link} rows={rows(data.activities, (id) => `/activities/${id}/show`)} />
        </Section>
      </Box>
    </>
  );
}
