import { bankReconciliationRead, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AskedDay } from '../accounting/asked-bar';
import { useAsked } from '../accounting/use-asked';
import { ReconciliationView } from './reconciliation-view';

/** Account 550 beside the bank's own balance. */
export default function BankReconciliation() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ on: session.today() }), []);
  const [{ on }, ask] = useAsked(defaults);
  const { data, error, refetch } = useQuery({
    queryKey: ['bank-reconciliation', on],
    queryFn: () => bankReconciliationRead({ query: { on } }),
  });
  return (
    <>
      <PageTitle
        title={t('nav.bank-reconciliation')}
        subtitle={t('accounting.reconciliationText')}
        actions={<AskedDay label={t('accounting.onDay')} value={on} onChange={(value) => ask({ on: value })} />}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingPage />}
      {data && <ReconciliationView found={data} />}
    </>
  );
}
