import { currentLocale, useTranslation } from '@coopera/i18n';
import { PageTitle } from '@coopera/ui';
import { WithActivities } from '../activities/with-activities';
import { emptySale } from '../invoices/form-values';
import { QuoteForm } from './quote-form';

export default function NewQuotePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('quoteForm.title')} subtitle={t('quoteForm.subtitle')} />
      <WithActivities>
        {(activities) => <QuoteForm activities={activities} values={emptySale(activities[0].id, currentLocale())} />}
      </WithActivities>
    </>
  );
}
