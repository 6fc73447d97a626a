import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import { useQuery } from '@tanstack/react-query';
import { activitiesQuery } from '../activities/queries';
import { InvoiceForm } from './invoice-form';
import { invoiceOptionsQuery } from './queries';

export default function NewInvoicePage() {
  const { t } = useTranslation();
  const options = useQuery(invoiceOptionsQuery);
  const activities = useQuery(activitiesQuery);
  const error = options.error ?? activities.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void Promise.all([options.refetch(), activities.refetch()])} />;
  if (!options.data || !activities.data) return <LoadingPage />;
  const open = activities.data.items.filter(({ state }) => state === 'active');
  return (
    <>
      <PageTitle title={t('invoiceForm.title')} subtitle={t('invoiceForm.subtitle')} />
      {open.length === 0 ? (
        <EmptyState icon={PaletteOutlined} title={t('activities.empty')} text={t('activities.emptyText')} />
      ) : (
        <InvoiceForm options={options.data} activities={open} />
      )}
    </>
  );
}
