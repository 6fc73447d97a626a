import type { WaitingSubscriptionDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { HolderCell } from '../shares/holder-cell';
import { NewHolderSubscription } from './new-holder-subscription';

/** Subscriptions whose money has not come, the oldest first. */
export default function ShareSubscriptionList() {
  const { t } = useTranslation();
  return (
    <ListPage<WaitingSubscriptionDto>
      resource="share-subscriptions"
      sort={{ field: 'subscribedOn', order: 'ASC' }}
      subtitle={t('shareRegister.subscriptionsText')}
      filters={[searchFilter('filter.searchHolder')]}
      actions={<NewHolderSubscription />}
      opens={false}
      toPhoneRow={({ id, holderId, holderName, structuredCommunication, amount }) => ({
        id,
        to: `/share-holders/${holderId}/show`,
        primary: holderName,
        secondary: structuredCommunication,
        amount: <MoneyText value={amount} strong />,
      })}
    >
      <DataTable.Col
        source="holderName"
        render={({ holderId, holderName }: WaitingSubscriptionDto) => (
          <HolderCell id={holderId} name={holderName} number={null} place={null} />
        )}
      />
      {textColumn('shareClass')}
      {countColumn('count')}
      {moneyColumn('amount', { sorts: true, isStrong: true })}
      {moneyColumn('received')}
      {textColumn('structuredCommunication')}
      {dateColumn('subscribedOn', { sorts: true })}
    </ListPage>
  );
}
