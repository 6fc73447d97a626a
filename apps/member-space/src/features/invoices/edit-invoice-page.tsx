import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { WithActivities } from '../activities/with-activities';
import { AdviserComment } from './adviser-comment';
import { valuesOf } from './form-values';
import { InvoiceForm } from './invoice-form';
import { isEditable } from './is-editable';
import { invoiceQuery } from './queries';

/** Goes on with a draft, or corrects what the adviser sent back. */
export default function EditInvoicePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: invoice, error, refetch } = useQuery(invoiceQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!invoice) return <LoadingPage />;
  if (!isEditable(invoice)) return <Navigate to={`/factures/${id}`} replace />;
  return (
    <>
      <PageTitle title={t('invoice.draftFor', { client: invoice.client.name })} subtitle={invoice.activityName} />
      <AdviserComment invoice={invoice} />
      <WithActivities>
        {(activities) => (
          <InvoiceForm activities={activities} values={valuesOf(invoice)} draft={`invoice.${id}`} invoiceId={id} />
        )}
      </WithActivities>
    </>
  );
}
