import type { ExposureDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { ExposureAges } from './exposure-ages';
import { ExposureSums } from './exposure-sums';

/** What the common pot has advanced: to whom, on whose invoice, since when, and when it should come back. */
export default function ExposureList() {
  const { t } = useTranslation();
  return (
    <ListPage<ExposureDto>
      resource="exposures"
      subtitle={t('exposure.subtitle')}
      sort={{ field: 'amount', order: 'DESC' }}
      filters={[searchFilter('filter.search')]}
      above={<ExposureSums />}
      beforeGrid={<ExposureAges />}
      opens={(id) => `/activities/${id.split('/')[0]}/show`}
      toPhoneRow={({ id, activityName, clientName, days, amount }) => ({
        id,
        primary: activityName,
        secondary: [clientName ?? t('exposure.uncovered'), t('exposure.days', { days })].join(' · '),
        amount: <MoneyText value={amount} strong />,
      })}
    >
      <DataTable.Col
        source="activityName"
        render={({ activityName, activityNumber }: ExposureDto) => (
          <Stacked first={activityName} second={activityNumber} />
        )}
      />
      <DataTable.Col
        source="clientName"
        render={({ clientName, invoiceNumber }: ExposureDto) => (
          <Stacked first={clientName ?? t('exposure.uncovered')} second={invoiceNumber ?? ''} />
        )}
      />
      {dateColumn('dueOn', { sorts: true })}
      {dateColumn('since', { sorts: true })}
      {countColumn('days')}
      <DataTable.Col
        source="expectedOn"
        disableSort
        render={({ expectedOn }: ExposureDto) => (expectedOn ? <DateText value={expectedOn} /> : '—')}
      />
      {moneyColumn('amount', { sorts: true, isStrong: true })}
    </ListPage>
  );
}
