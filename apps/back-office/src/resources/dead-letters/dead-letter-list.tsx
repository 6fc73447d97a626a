import type { DeadLetterDto } from '@coopera/api-client';
import { DateText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn } from '../../shell/columns';
import { searchFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { LetterError } from './letter-error';
import { ReplayAll } from './replay-all';
import { ReplayLetter } from './replay-letter';

/** What the machinery could not do by itself, and a way to try again. */
export default function DeadLetterList() {
  return (
    <ListPage<DeadLetterDto & { id: string }>
      resource="dead-letters"
      views={{ dead: { status: 'dead' } }}
      filters={[searchFilter()]}
      actions={<ReplayAll />}
      opens={false}
      refetchInterval={15_000}
      toPhoneRow={(letter) => ({
        id: letter.id,
        primary: letter.eventType,
        secondary: [letter.subscriber, letter.lastError].filter(Boolean).join(' · '),
        amount: <DateText value={letter.occurredAt} style="day-month" />,
        status: <StatePill kind="letterState" state={letter.status} />,
      })}
    >
      <DataTable.Col
        source="eventType"
        render={({ eventType, subscriber }: DeadLetterDto) => <Stacked first={eventType} second={subscriber} />}
      />
      {stateColumn('letterState')}
      {countColumn('attempts', { sorts: true })}
      <DataTable.Col
        source="lastError"
        disableSort
        render={({ lastError }: DeadLetterDto) => <LetterError error={lastError} />}
      />
      {dateColumn('occurredAt', { sorts: true, style: 'date-time' })}
      <DataTable.Col
        source="eventId"
        label="action.column"
        disableSort
        render={(letter: DeadLetterDto) => <ReplayLetter letter={letter} />}
      />
    </ListPage>
  );
}
