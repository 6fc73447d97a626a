import { currentLocale, useTranslation } from '@coopera/i18n';
import { PageTitle } from '@coopera/ui';
import { WithActivities } from '../activities/with-activities';
import { emptySale } from './form-values';
import { InvoiceForm } from './invoice-form';

export default function NewInvoicePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('invoiceForm.title')} subtitle={t('invoiceForm.subtitle')} />
      <WithActivities>
        {(activities) => (
          <InvoiceForm
            activities={activities}
            values={emptySale(activities[0].id, currentLocale())}
            draft="new-invoice"
          />
        )}
      </WithActivities>
    </>
  );
}
