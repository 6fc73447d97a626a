import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, MoneyText, Section, StatusPill } from '@coopera/ui';
import MuiLink from '@mui/material/Link';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { ActionButton } from '../../shell/action-button';
import { dateColumn, moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { RecordPage } from '../../shell/record-page';
import { RelatedList } from '../../shell/related-list';
import type { ActivityRecord } from './types';

export function ActivityView() {
  const { t } = useTranslation();
  const activity = useRecordContext<ActivityRecord>();
  if (!activity) return null;
  const { id, name, number, trade, state, officeName, bearers, openedOn } = activity;
  const people = bearers.map(({ memberId, displayName }) => (
    <MuiLink key={memberId} component={Link} to={`/members/${memberId}/show`} sx={{ mr: 1 }}>
      {displayName}
    </MuiLink>
  ));
  return (
    <RecordPage
      title={name}
      code={number}
      subtitle={[trade, officeName].filter(Boolean).join(' · ')}
      pills={<StatusPill kind="activityState" status={state} />}
      actions={
        state === 'proposed' && (
          <ActionButton
            label={t('activity.validate')}
            permission="activities.activity.validate"
            path={`/activities/${id}/validation`}
            title={t('activity.validateTitle', { name })}
            done={t('activity.validated')}
            button={{ variant: 'contained' }}
          />
        )
      }
      figures={[
        { label: t('activity.available'), value: <MoneyText value={activity.available} signed /> },
        { label: t('activity.reserved'), value: <MoneyText value={activity.reserved} /> },
        { label: t('activity.toReceive'), value: <MoneyText value={activity.toReceive} /> },
        { label: t('activity.exposure'), value: <MoneyText value={activity.exposure} /> },
      ]}
      tabs={[
        {
          key: 'summary',
          label: t('record.summary'),
          content: (
            <Section title={t('activity.who')}>
              <Facts
                facts={[
                  [t('activity.bearers'), people],
                  [t('activity.trade'), trade],
                  [t('activity.openedOn'), <DateText key="opened" value={openedOn} />],
                ]}
              />
            </Section>
          ),
        },
        {
          key: 'invoices',
          label: t('nav.invoices'),
          content: (
            <RelatedList resource="invoices" target="activityId" sort={{ field: 'issuedOn', order: 'DESC' }}>
              {textColumn('number')}
              {textColumn('clientName')}
              {dateColumn('issuedOn')}
              {statusColumn('invoiceState')}
              {moneyColumn('gross', true)}
            </RelatedList>
          ),
        },
      ]}
    />
  );
}
