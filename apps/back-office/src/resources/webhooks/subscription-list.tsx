import { type SubscriptionDto, webhookSubscriptionsDelete } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Pill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { ActionButton } from '../../shell/action-button';
import { dateColumn, textColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { NewSubscription } from './new-subscription';

/** Addresses that hear what happens here. */
export default function SubscriptionList() {
  const { t } = useTranslation();
  return (
    <ListPage<SubscriptionDto>
      resource="webhook-subscriptions"
      subtitle={t('webhook.subtitle')}
      filters={[searchFilter()]}
      actions={<NewSubscription />}
      opens={false}
      toPhoneRow={(subscription) => ({
        id: subscription.id,
        primary: subscription.url,
        secondary: subscription.eventTypes.join(', '),
      })}
    >
      {textColumn('url', { sorts: true })}
      <DataTable.Col
        source="eventTypes"
        disableSort
        render={({ eventTypes }: SubscriptionDto) => eventTypes.map((type) => <Pill key={type}>{type}</Pill>)}
        sx={{ '& > span': { mr: 0.5, my: 0.25 } }}
      />
      {textColumn('createdBy')}
      {dateColumn('createdAt', { sorts: true, style: 'date-time' })}
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={({ id, url }: SubscriptionDto) => (
          <ActionButton
            label={t('webhook.delete')}
            permission="webhooks.subscription.manage"
            send={() => webhookSubscriptionsDelete({ path: { id } })}
            title={t('webhook.deleteTitle')}
            text={t('webhook.deleteText', { url })}
            isDanger
            done={t('webhook.deleted')}
            button={{ size: 'small', 'aria-label': `${t('webhook.delete')} : ${url}` }}
          />
        )}
      />
    </ListPage>
  );
}
