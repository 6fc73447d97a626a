import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { ClassFigures } from './class-figures';
import { Reconciliation } from './reconciliation';
import { summaryQuery } from './summary-query';
import { VerificationBanner } from './verification-banner';

/** Whether the register holds, who holds its shares, and what account 100 says of it. */
export function RegisterSummary() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(summaryQuery);
  return (
    <Section title={t('shareRegister.summary')} sx={{ mb: 2 }}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data && (
        <>
          <VerificationBanner verification={data.lastVerification} />
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 320px' },
              mt: 2,
            }}
          >
            <ClassFigures summary={data} />
            <Reconciliation summary={data} />
          </Box>
        </>
      )}
    </Section>
  );
}
