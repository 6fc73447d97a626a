import { type DeliveryDto, webhookDeliveriesReplay } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { DateText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { ActionButton } from '../../shell/action-button';
import { countColumn, dateColumn } from '../../shell/columns';
import { stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';

const views = { failing: { status: ['failing'] }, delivered: { status: ['delivered'] } };

const answerOf = ({ lastStatus, lastError, lastDurationMs }: DeliveryDto): string =>
  [lastStatus && `HTTP ${lastStatus}`, lastError, lastDurationMs !== null && `${formatNumber(lastDurationMs)} ms`]
    .filter(Boolean)
    .join(' · ');

/** What was sent to whom, and what they answered. */
export default function DeliveryList() {
  const { t } = useTranslation();
  return (
    <ListPage<DeliveryDto>
      resource="webhook-deliveries"
      sort={{ field: 'queuedAt', order: 'DESC' }}
      views={views}
      filters={[stateFilter('deliveryState', ['queued', 'delivered', 'failing', 'cancelled'])]}
      opens={false}
      refetchInterval={15_000}
      toPhoneRow={(delivery) => ({
        id: delivery.id,
        primary: delivery.eventType,
        secondary: delivery.url,
        amount: <DateText value={delivery.queuedAt} style="day-month" />,
        status: <StatePill kind="deliveryState" state={delivery.status} />,
      })}
    >
      <DataTable.Col
        source="eventType"
        render={({ eventType, url }: DeliveryDto) => <Stacked first={eventType} second={url} />}
      />
      {stateColumn('deliveryState')}
      {countColumn('attempts', { sorts: true })}
      <DataTable.Col source="lastStatus" disableSort render={answerOf} />
      {dateColumn('queuedAt', { sorts: true, style: 'date-time' })}
      {dateColumn('lastAttemptAt', { style: 'date-time' })}
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={({ id, eventType }: DeliveryDto) => (
          <ActionButton
            label={t('webhook.replay')}
            permission="webhooks.delivery.replay"
            send={() => webhookDeliveriesReplay({ path: { id } })}
            title={t('webhook.replayTitle', { name: eventType })}
            text={t('webhook.replayText')}
            done={t('webhook.replayed')}
            button={{ size: 'small' }}
          />
        )}
      />
    </ListPage>
  );
}
