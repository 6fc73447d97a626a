import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, PageTitle, Section } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { InvoiceTable } from './invoice-table';
import { NoInvoices } from './no-invoices';
import { invoicesQuery } from './queries';
import { StateTabs } from './state-tabs';

export default function InvoicesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? '';
  const list = useInfiniteQuery(invoicesQuery(state));
  const invoices = list.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageTitle
        title={t('invoices.title')}
        actions={
          <Button component={Link} to="/factures/nouvelle" variant="contained" startIcon={<Add />}>
            {t('invoices.new')}
          </Button>
        }
      />
      <Section>
        <StateTabs value={state} onChange={(next) => setSearch(next ? { state: next } : {}, { replace: true })} />
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {invoices?.length === 0 && <NoInvoices isFiltered={state !== ''} />}
        {invoices && <InvoiceTable invoices={invoices} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
