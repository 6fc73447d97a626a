import type { ApplicationListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Initials } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn, textColumn } from '../../shell/columns';
import { RelatedList } from '../../shell/related-list';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';

/** The applications of the campaign on the page: amounts and steps, nothing of what was confided. */
export function CampaignApplications() {
  const { t } = useTranslation();
  return (
    <RelatedList
      resource="solidarity-applications"
      target="campaignId"
      sort={{ field: 'number', order: 'ASC' }}
      opens={(id) => `/solidarity-applications/${id}/show`}
    >
      <DataTable.Col
        source="applicantName"
        render={({ applicantName, number }: ApplicationListItemDto) => (
          <Stacked lead={<Initials name={applicantName} size={28} />} first={applicantName} second={number} />
        )}
      />
      {stateColumn('aidState')}
      {textColumn('office')}
      <DataTable.Col
        source="criteriaMet"
        disableSort
        render={({ criteriaMet, criteriaAsked }: ApplicationListItemDto) =>
          t('solidarity.metOf', { met: criteriaMet, asked: criteriaAsked })
        }
      />
      {moneyColumn('suggested', { sorts: true })}
      {moneyColumn('proposed')}
      {moneyColumn('granted', { sorts: true, isStrong: true })}
      {dateColumn('submittedOn', { sorts: true })}
    </RelatedList>
  );
}
