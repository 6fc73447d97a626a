import type { CampaignListItemDto } from '@coopera/api-client';
import { currentLocale, formatDate } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { countColumn, dateColumn, moneyColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { EnvelopeBar } from './envelope-bar';
import { NewCampaign } from './new-campaign';

const views = { open: { status: ['open'] }, drafts: { status: ['draft'] }, closed: { status: ['closed', 'archived'] } };

export const titleOf = ({ title }: Pick<CampaignListItemDto, 'title'>): string =>
  title[currentLocale() === 'nl' ? 'nl' : 'fr'];

export default function CampaignList() {
  return (
    <ListPage<CampaignListItemDto>
      resource="solidarity-campaigns"
      sort={{ field: 'applicationsUntil', order: 'DESC' }}
      views={views}
      filters={[searchFilter(), stateFilter('aidCampaignState', ['draft', 'open', 'closed', 'archived'])]}
      actions={<NewCampaign />}
      toPhoneRow={(campaign) => ({
        id: campaign.id,
        primary: titleOf(campaign),
        secondary: formatDate(campaign.applicationsUntil),
        amount: <MoneyText value={campaign.left} strong />,
        status: <StatePill kind="aidCampaignState" state={campaign.status} />,
      })}
    >
      <DataTable.Col
        source="title"
        render={(campaign: CampaignListItemDto) => (
          <Stacked first={titleOf(campaign)} second={campaign.openedBy ?? campaign.preparedBy} />
        )}
      />
      {stateColumn('aidCampaignState')}
      <DataTable.Col
        source="committed"
        disableSort
        render={(campaign: CampaignListItemDto) => <EnvelopeBar campaign={campaign} />}
      />
      {moneyColumn('envelope', { sorts: true })}
      {moneyColumn('left', { isStrong: true })}
      {countColumn('applications')}
      {countColumn('aids')}
      {dateColumn('applicationsUntil', { sorts: true })}
      {dateColumn('decisionsUntil')}
    </ListPage>
  );
}
