import { formatNumber, useTranslation } from '@coopera/i18n';
import { ErrorState, KeyFigures, LoadingPage, MoneyText, PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { PayShares } from './pay-shares';
import { sharesQuery } from './queries';
import { RegisterLinks } from './register-links';
import { ShareLines } from './share-lines';
import { StandingBanner } from './standing-banner';
import { SubscribeShares } from './subscribe-shares';
import { YearTimeline } from './year-timeline';

export default function SharesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(sharesQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  return (
    <>
      <PageTitle title={t('shares.title')} subtitle={t('shares.subtitle')} />
      <StandingBanner account={data} />
      <KeyFigures
        figures={[
          { label: t('shares.count'), value: formatNumber(data.count) },
          { label: t('shares.total'), value: <MoneyText value={data.total} /> },
          { label: t('shares.coveredTo'), value: data.coveredTo ?? '—' },
          { label: t('shares.price'), value: <MoneyText value={data.sharePrice} /> },
        ]}
      />
      <YearTimeline coveredYears={data.coveredYears} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 360px' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          <ShareLines lines={data.lines} />
          <RegisterLinks />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, order: { xs: -1, md: 0 } }}>
          {data.toPay && <PayShares request={data.toPay} />}
          <SubscribeShares price={data.sharePrice} />
        </Box>
      </Box>
    </>
  );
}
