import { ledgerReportsAgedBalances, session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, PageTitle } from '@coopera/ui';
import Card from '@mui/material/Card';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AskedBar, AskedChoice, AskedDay } from '../accounting/asked-bar';
import { TableDownloads } from '../accounting/table-downloads';
import { useAsked } from '../accounting/use-asked';
import { AgedSummary } from './aged-summary';
import { AgedTable } from './aged-table';

type Side = 'customers' | 'suppliers';

/** Customers and suppliers by age on a day. */
export default function AgedBalances() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ side: 'customers', on: session.today() }), []);
  const [asked, ask] = useAsked(defaults);
  const side = asked.side as Side;
  const { data, error, refetch } = useQuery({
    queryKey: ['aged-balances', asked],
    queryFn: () => ledgerReportsAgedBalances({ query: { side, on: asked.on } }),
  });
  return (
    <>
      <PageTitle
        title={t('nav.aged-balances')}
        subtitle={t('accounting.agedText')}
        actions={<TableDownloads path="/ledger/aged-balances" query={asked} name={`aged-${side}-${asked.on}`} />}
      />
      <Card>
        <AskedBar>
          <AskedChoice
            label={t('accounting.side')}
            value={side}
            choices={['customers', 'suppliers'].map((value) => ({ value, label: t(`accounting.${value}`) }))}
            onChange={(value) => ask({ side: value })}
          />
          <AskedDay label={t('accounting.onDay')} value={asked.on} onChange={(on) => ask({ on })} />
        </AskedBar>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <LoadingRows rows={8} />}
        {data && <AgedSummary balances={data} />}
        {data?.items.length === 0 && <EmptyState title={t('accounting.nothingOpen')} />}
        {data && data.items.length > 0 && <AgedTable balances={data} side={side} on={asked.on} />}
      </Card>
    </>
  );
}
