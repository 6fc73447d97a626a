import type { MemberListItemDto } from '@coopera/api-client';
import { Initials } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { dateColumn, textColumn } from '../../shell/columns';
import { adviserFilter, languageFilter, officeFilter, searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { NewCandidate } from './new-candidate';
import { ReassignSelected } from './reassign-selected';

const views = {
  admitted: { status: ['admitted'] },
  candidates: { status: ['candidate'] },
  dutch: { language: 'nl' },
};

const subtitle = ({ number, language }: MemberListItemDto): string =>
  [number, language.toUpperCase()].filter(Boolean).join(' · ');

export default function MemberList() {
  const mayReassign = useCan('members.member.reassign');
  return (
    <ListPage<MemberListItemDto>
      resource="members"
      sort={{ field: 'name', order: 'ASC' }}
      views={views}
      filters={[
        searchFilter('filter.searchMember'),
        stateFilter('memberStatus', ['candidate', 'admitted', 'refused', 'left']),
        adviserFilter(),
        officeFilter(),
        languageFilter(),
      ]}
      actions={<NewCandidate />}
      bulk={mayReassign ? <ReassignSelected /> : undefined}
      hiddenColumns={['email']}
      toPhoneRow={(member) => ({
        id: member.id,
        lead: <Initials name={member.name} size={36} />,
        primary: member.name,
        secondary: [member.number, member.trade, member.officeCity].filter(Boolean).join(' · '),
        status: <StatePill kind="memberStatus" state={member.status} />,
      })}
    >
      <DataTable.Col
        source="name"
        render={(member: MemberListItemDto) => (
          <Stacked lead={<Initials name={member.name} size={28} />} first={member.name} second={subtitle(member)} />
        )}
      />
      {stateColumn('memberStatus')}
      {textColumn('trade')}
      {textColumn('city', { sorts: true })}
      {textColumn('adviserName')}
      {textColumn('officeCity')}
      {textColumn('email')}
      {dateColumn('requestedOn', { sorts: true })}
    </ListPage>
  );
}
