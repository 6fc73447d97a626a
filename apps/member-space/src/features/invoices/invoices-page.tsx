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
import { SearchBox } from './search-box';
import { StateTabs } from './state-tabs';

export default function InvoicesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [state, q] = [search.get('state') ?? '', search.get('q') ?? ''];
  const list = useInfiniteQuery(invoicesQuery(state, q));
  const invoices = list.data?.pages.flatMap(({ items }) => items);
  const show = (next: { state: string; q: string }) =>
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value)), { replace: true });
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
        <SearchBox value={q} label={t('invoices.search')} onSearch={(typed) => show({ state, q: typed })} />
        <StateTabs value={state} onChange={(next) => show({ state: next, q })} />
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {invoices?.length === 0 && <NoInvoices isFiltered={state !== '' || q !== ''} />}
        {invoices && <InvoiceTable invoices={invoices} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
