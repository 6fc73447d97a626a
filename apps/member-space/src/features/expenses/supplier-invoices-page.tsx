import type { SupplierInvoiceItemDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { ExpenseTabs } from './expense-tabs';
import { supplierInvoicesQuery } from './queries';

/** Invoices of suppliers that the cooperative pays on one's budget. */
export default function SupplierInvoicesPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(supplierInvoicesQuery);
  const invoices = list.data?.pages.flatMap(({ items }) => items);
  const toRow = ({ id, supplierName, number, dueOn, activityName, payable, status }: SupplierInvoiceItemDto) => ({
    id,
    primary: supplierName,
    secondary: [number, activityName, t('expenses.due', { date: formatDate(dueOn) })].join(' · '),
    amount: <MoneyText value={payable} strong />,
    status: <StatusPill kind="supplierInvoiceState" status={status} />,
  });
  return (
    <>
      <PageTitle
        title={t('expenses.suppliers')}
        subtitle={t('expenses.suppliersText')}
        actions={
          <Button component={Link} to="/frais/fournisseurs/nouvelle" variant="contained" startIcon={<Add />}>
            {t('expenses.newSupplierInvoice')}
          </Button>
        }
      />
      <ExpenseTabs value="suppliers" />
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {invoices?.length === 0 && (
          <EmptyState
            icon={StorefrontOutlined}
            title={t('expenses.noSupplierInvoice')}
            text={t('expenses.suppliersText')}
          />
        )}
        {invoices && <DataList link="span" rows={invoices.map(toRow)} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
