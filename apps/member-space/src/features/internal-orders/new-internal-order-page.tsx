import { useTranslation } from '@coopera/i18n';
import { PageTitle } from '@coopera/ui';
import { WithActivities } from '../activities/with-activities';
import { OrderForm } from './order-form';

export default function NewInternalOrderPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('internalOrders.new')} subtitle={t('internalOrders.newText')} />
      <WithActivities>{(activities) => <OrderForm activities={activities} />}</WithActivities>
    </>
  );
}
