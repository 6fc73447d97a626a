import { ledgerBookChecks } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { CheckCard } from './check-card';

/** The checks of every night, run now: what does not hold first, with the entries behind it. */
export default function BookChecks() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ queryKey: ['book-checks'], queryFn: () => ledgerBookChecks() });
  const sorted = [...(data ?? [])].sort((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0));
  return (
    <>
      <PageTitle title={t('nav.book-checks')} subtitle={t('accounting.checksText')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={8} />}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {sorted.map((check) => (
          <CheckCard key={check.name} check={check} />
        ))}
      </Box>
    </>
  );
}
