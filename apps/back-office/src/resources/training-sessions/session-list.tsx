import type { SessionListItemDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn } from '../../shell/columns';
import { languageFilter, officeFilter, searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { titleOf } from '../training-courses/title-of';
import { FillRate } from './fill-rate';
import { NewSession } from './new-session';

const views = { open: { status: ['open'] }, draft: { status: ['draft'] }, held: { status: ['held'] } };

/** Sessions planned, open and given, with how full they are. */
export default function SessionList() {
  const { t } = useTranslation();
  return (
    <ListPage<SessionListItemDto>
      resource="training-sessions"
      sort={{ field: 'startsOn', order: 'DESC' }}
      views={views}
      filters={[
        searchFilter('filter.searchCourse'),
        stateFilter('trainingState', ['draft', 'open', 'closed', 'held', 'cancelled']),
        officeFilter(),
        languageFilter(),
      ]}
      actions={<NewSession />}
      toPhoneRow={(session) => ({
        id: session.id,
        primary: titleOf(session),
        secondary: [formatPeriod(session.startsOn, session.endsOn), session.officeCity ?? t('training.online')].join(
          ' · ',
        ),
        amount: `${session.taken}/${session.capacity}`,
        status: <StatePill kind="trainingState" state={session.status} />,
      })}
    >
      <DataTable.Col
        source="courseCode"
        render={(session: SessionListItemDto) => <Stacked first={titleOf(session)} second={session.courseCode} />}
      />
      <DataTable.Col
        source="startsOn"
        render={({ startsOn, endsOn }: SessionListItemDto) => formatPeriod(startsOn, endsOn)}
      />
      <DataTable.Col
        source="officeCity"
        disableSort
        render={({ officeCity }: SessionListItemDto) => officeCity ?? t('training.online')}
      />
      <DataTable.Col
        source="language"
        disableSort
        render={({ language }: SessionListItemDto) => t(`language.${language}`)}
      />
      {stateColumn('trainingState')}
      <DataTable.Col source="taken" render={(session: SessionListItemDto) => <FillRate session={session} />} />
      {countColumn('waiting', { sorts: true })}
      {dateColumn('signUpUntil', { sorts: true })}
    </ListPage>
  );
}
