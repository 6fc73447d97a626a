import { DateText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, statusColumn, textColumn } from '../../shell/columns';
import { searchFilter, statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { JobError } from './job-error';
import { ReplayJob } from './replay-job';
import { ReplaySelected } from './replay-selected';
import type { FailedJobRow } from './types';

export default function FailedJobList() {
  return (
    <ListPage<FailedJobRow>
      resource="failed-jobs"
      sort={{ field: 'failedAt', order: 'DESC' }}
      views={{ failed: { state: ['failed'] } }}
      filters={[searchFilter(), statusFilter('jobState', ['failed', 'replayed', 'done'])]}
      bulk={<ReplaySelected />}
      opens={false}
      refetchInterval={10_000}
      toPhoneRow={(job) => ({
        id: job.id,
        primary: job.name,
        secondary: [job.queue, job.error].join(' · '),
        amount: <DateText value={job.failedAt} style="day-month" />,
        status: <StatusPill kind="jobState" status={job.state} />,
      })}
    >
      <DataTable.Col source="name" render={(job: FailedJobRow) => <Stacked first={job.name} second={job.queue} />} />
      {textColumn('subject')}
      <DataTable.Col source="error" disableSort render={(job: FailedJobRow) => <JobError error={job.error} />} />
      {statusColumn('jobState')}
      {countColumn('attempts')}
      {dateColumn('failedAt', 'date-time')}
      <DataTable.Col
        source="id"
        label="action.column"
        disableSort
        render={(job: FailedJobRow) => job.state === 'failed' && <ReplayJob job={job} />}
      />
    </ListPage>
  );
}
