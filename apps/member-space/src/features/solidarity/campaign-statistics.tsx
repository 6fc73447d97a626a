import type { StatisticTableDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { DataList, ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { statisticsQuery } from './queries';

/** What a closed campaign gave, without identity. */
export function CampaignStatistics({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(statisticsQuery(campaignId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('solidarity.hiddenText', { minimum: data.minimum })}
      </Typography>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2, minmax(0,1fr))' } }}
      >
        {data.tables.map((table) => (
          <StatisticTable key={table.dimension} table={table} minimum={data.minimum} />
        ))}
      </Box>
    </>
  );
}

function StatisticTable({ table, minimum }: { table: StatisticTableDto; minimum: number }) {
  const { t } = useTranslation();
  const { dimension, cells, count, amount } = table;
  const isCoded = dimension === 'outcome' || dimension === 'language' || dimension === 'ageBand';
  // A total is also left out when it would give a hidden cell away: then it is not "less than" anything.
  const left = cells.length > 0 ? t('solidarity.hidden') : t('solidarity.lessThan', { minimum });
  return (
    <Section
      title={t(`solidarity.dimension.${dimension}`)}
      action={
        <Typography variant="body2" color="textSecondary">
          {count === null ? left : t('solidarity.inAll', { count })}
        </Typography>
      }
    >
      <DataList
        link="span"
        rows={cells.map((cell) => ({
          id: cell.key,
          primary: isCoded || cell.key === 'others' ? t(`solidarity.cell.${cell.key}`) : cell.key,
          amount: cell.count === null ? t('solidarity.hidden') : formatNumber(cell.count),
          status: cell.amount && amount && Number(cell.amount.amount) > 0 && <MoneyText value={cell.amount} />,
        }))}
      />
    </Section>
  );
}
