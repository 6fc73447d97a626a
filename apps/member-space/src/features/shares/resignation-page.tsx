import { formatDate, formatNumber, useTranslation } from '@coopera/i18n';
import { ErrorState, KeyFigures, LoadingPage, MoneyText, PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { resignationQuery } from './queries';
import { ResignationLetter } from './resignation-letter';
import { ResignationRules } from './resignation-rules';
import { ResignationState } from './resignation-state';

/** Leaving: the rules first, then the letter, then where it stands. */
export default function ResignationPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(resignationQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const { current, count, refund, effectiveOn, window } = data;
  const isUnderWay = current !== null && current.status !== 'refused';
  return (
    <>
      <PageTitle title={t('resignation.title')} subtitle={t('resignation.subtitle')} />
      {current && <ResignationState resignation={current} />}
      {!isUnderWay && (
        <KeyFigures
          figures={[
            { label: t('shares.count'), value: formatNumber(count) },
            { label: t('resignation.refund'), value: <MoneyText value={refund} /> },
            { label: t('resignation.effectiveOn'), value: formatDate(effectiveOn) },
            {
              label: t(window.isOpen ? 'resignation.until' : 'resignation.nextFrom'),
              value: formatDate(window.isOpen ? window.until : window.nextFrom),
            },
          ]}
        />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2, minmax(0,1fr))' },
          alignItems: 'start',
        }}
      >
        <ResignationRules own={data} />
        {!isUnderWay && <ResignationLetter own={data} />}
      </Box>
    </>
  );
}
