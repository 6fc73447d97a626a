import { ledgerReportsAnnualAccounts, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AskedChoice } from '../accounting/asked-bar';
import { yearChoices } from '../accounting/periods';
import { TableDownloads } from '../accounting/table-downloads';
import { useAsked } from '../accounting/use-asked';
import { AnnualNotes } from './annual-notes';
import { AnnualPart } from './annual-part';

const formats = ['pdf', 'xlsx', 'csv'] as const;

/** Balance sheet and income statement of a year beside the year before. */
export default function AnnualAccounts() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ year: session.today().slice(0, 4) }), []);
  const [{ year }, ask] = useAsked(defaults);
  const { data, error, refetch } = useQuery({
    queryKey: ['annual-accounts', year],
    queryFn: () => ledgerReportsAnnualAccounts({ query: { year: Number(year) } }),
  });
  return (
    <>
      <PageTitle
        title={t('nav.annual-accounts')}
        subtitle={t('accounting.annualText')}
        actions={
          <>
            <AskedChoice
              label={t('accounting.year')}
              value={year}
              choices={yearChoices()}
              onChange={(value) => ask({ year: value })}
            />
            <TableDownloads
              path="/ledger/annual-accounts"
              query={{ year }}
              name={`annual-accounts-${year}`}
              formats={formats}
            />
          </>
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingPage />}
      {data && (
        <>
          <AnnualNotes accounts={data} />
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0,1fr)', xl: 'repeat(2, minmax(0,1fr))' },
            }}
          >
            <AnnualPart accounts={data} part="assets" />
            <AnnualPart accounts={data} part="liabilities" />
          </Box>
          <Box sx={{ mt: 2 }}>
            <AnnualPart accounts={data} part="income" />
          </Box>
        </>
      )}
    </>
  );
}
