import { committeeFigures, type StatisticTableDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { DataList, ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';

/** Figures without identity: what is too small is hidden, and what would give it away. */
export function CampaignStatistics({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['solidarity-statistics', id],
    queryFn: () => committeeFigures({ path: { id } }),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('solidarity.hiddenText', { minimum: data.minimum })}
      </Typography>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'repeat(2, minmax(0,1fr))' } }}
      >
        {data.tables.map((table) => (
          <StatisticTable key={table.dimension} table={table} />
        ))}
      </Box>
    </>
  );
}

const coded: StatisticTableDto['dimension'][] = ['outcome', 'language', 'ageBand'];

function StatisticTable({ table: { dimension, cells, count } }: { table: StatisticTableDto }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t(`solidarity.dimension.${dimension}`)}
      action={count === null ? t('solidarity.hidden') : formatNumber(count)}
    >
      <DataList
        link="span"
        rows={cells.map((cell) => ({
          id: cell.key,
          primary: coded.includes(dimension) || cell.key === 'others' ? t(`solidarity.cell.${cell.key}`) : cell.key,
          amount: cell.count === null ? t('solidarity.hidden') : formatNumber(cell.count),
          status: cell.amount && Number(cell.amount.amount) > 0 && <MoneyText value={cell.amount} />,
        }))}
      />
    </Section>
  );
}
