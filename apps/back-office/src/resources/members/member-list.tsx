import { Initials, MoneyText, StatusPill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn, statusColumn, textColumn } from '../../shell/columns';
import { adviserFilter, languageFilter, searchFilter, statusFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { MissingDocuments } from './missing-documents';
import type { MemberRow } from './types';

const views = {
  mine: { portfolio: 'me' },
  candidates: { status: ['candidate'] },
  suspended: { status: ['suspended'] },
  dutch: { language: 'nl' },
};

export default function MemberList() {
  return (
    <ListPage<MemberRow>
      resource="members"
      sort={{ field: 'lastName', order: 'ASC' }}
      views={views}
      filters={[
        searchFilter('filter.searchMember'),
        statusFilter('memberStatus', ['candidate', 'active', 'suspended', 'left'], 'status'),
        adviserFilter(),
        languageFilter(),
      ]}
      hiddenColumns={['officeName']}
      toPhoneRow={(member) => ({
        id: member.id,
        lead: <Initials name={`${member.firstName} ${member.lastName}`} size={36} />,
        primary: `${member.lastName} ${member.firstName}`,
        secondary: [member.number, member.officeName].filter(Boolean).join(' · '),
        amount: <MoneyText value={member.availableBudget} decimals={0} signed />,
        status: <StatusPill kind="memberStatus" status={member.status} />,
      })}
    >
      <DataTable.Col
        source="lastName"
        render={(member: MemberRow) => (
          <Stacked
            lead={<Initials name={`${member.firstName} ${member.lastName}`} size={28} />}
            first={`${member.lastName} ${member.firstName}`}
            second={`${member.number} · ${member.language.toUpperCase()}`}
          />
        )}
      />
      {statusColumn('memberStatus', 'status')}
      {textColumn('officeName')}
      {textColumn('adviserName')}
      <DataTable.Col
        source="missingDocuments"
        render={(member: MemberRow) => <MissingDocuments count={member.missingDocuments} />}
      />
      {countColumn('openInvoices')}
      {moneyColumn('availableBudget', true)}
      {dateColumn('lastSeenAt')}
    </ListPage>
  );
}
