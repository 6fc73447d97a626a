import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, PageTitle } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useKnownMember } from './known-member';
import { optionsQuery } from './queries';
import { SupplierForm } from './supplier-form';

export default function NewSupplierInvoicePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(optionsQuery(useKnownMember() ?? ''));
  return (
    <>
      <PageTitle title={t('expenses.newSupplierInvoice')} subtitle={t('expenses.suppliersText')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data ? <SupplierForm options={data} /> : !error && <LoadingRows />}
    </>
  );
}
