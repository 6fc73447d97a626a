import { formatNumber, useTranslation } from '@coopera/i18n';
import { ErrorState, KeyFigures, LoadingPage, MoneyText, PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { PayShares } from './pay-shares';
import { sharesQuery } from './queries';
import { ShareLines } from './share-lines';
import { SubscribeShares } from './subscribe-shares';

export default function SharesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(sharesQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  return (
    <>
      <PageTitle title={t('shares.title')} subtitle={t('shares.subtitle')} />
      <KeyFigures
        figures={[
          { label: t('shares.count'), value: formatNumber(data.count) },
          { label: t('shares.total'), value: <MoneyText value={data.total} /> },
          { label: t('shares.coveredTo'), value: data.coveredTo ?? '—' },
          { label: t('shares.price'), value: <MoneyText value={data.sharePrice} /> },
        ]}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 360px' },
          alignItems: 'start',
        }}
      >
        <ShareLines lines={data.lines} />
        <Box sx={{ display: 'grid', gap: 2, order: { xs: -1, md: 0 } }}>
          {data.toPay && <PayShares request={data.toPay} />}
          <SubscribeShares price={data.sharePrice} />
        </Box>
      </Box>
    </>
  );
}
