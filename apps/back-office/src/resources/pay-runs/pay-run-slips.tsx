import type { PayslipListItemDto } from '@coopera/api-client';
import { formatPeriod } from '@coopera/i18n';
import { Initials } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { moneyColumn, textColumn } from '../../shell/columns';
import { RelatedList } from '../../shell/related-list';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';

interface PayRunSlipsProps {
  /** Changes when slips do. */
  progress: string;
  isFailed?: boolean;
}

export function PayRunSlips({ progress, isFailed = false }: PayRunSlipsProps) {
  return (
    <RelatedList
      resource="pay-run-payslips"
      target="parent"
      version={progress}
      sort={{ field: 'workerName', order: 'ASC' }}
      filter={isFailed ? { status: ['failed'] } : undefined}
      opens={(id) => `/payslips/${id}/show`}
    >
      <DataTable.Col
        source="workerName"
        render={({ workerName, number }: PayslipListItemDto) => (
          <Stacked lead={<Initials name={workerName} size={28} />} first={workerName} second={number} />
        )}
      />
      {textColumn('title')}
      <DataTable.Col
        source="startsOn"
        disableSort
        render={({ startsOn, endsOn }: PayslipListItemDto) => formatPeriod(startsOn, endsOn)}
      />
      {stateColumn('payslipState')}
      {isFailed ? textColumn('failure') : moneyColumn('gross', { sorts: true })}
      {!isFailed && moneyColumn('net', { sorts: true, isStrong: true })}
      {!isFailed && moneyColumn('cost')}
      {!isFailed && moneyColumn('difference', { sorts: true })}
    </RelatedList>
  );
}
