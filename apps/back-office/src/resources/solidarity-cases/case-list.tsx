import type { CaseListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn } from '../../shell/columns';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { titleOf } from '../solidarity-campaigns/campaign-list';

/** Cases that wait for the votes of the committees on which one sits. */
export default function CaseList() {
  const { t } = useTranslation();
  const nameOf = ({ applicantName, number }: CaseListItemDto) => applicantName ?? t('solidarity.setAside', { number });
  const stateOf = ({ links, ownVote }: CaseListItemDto) => {
    if (links[0]) return <Pill tone="neutral">{t(`solidarity.link.${links[0]}`)}</Pill>;
    return (
      <Pill dot tone={ownVote ? 'success' : 'warning'}>
        {ownVote ? t(`solidarity.choice.${ownVote}`) : t('solidarity.toVote')}
      </Pill>
    );
  };
  return (
    <ListPage<CaseListItemDto>
      resource="solidarity-cases"
      sort={{ field: 'proposedOn', order: 'ASC' }}
      toPhoneRow={(one) => ({
        id: one.id,
        primary: nameOf(one),
        secondary: one.number,
        amount: one.amount && <MoneyText value={one.amount} strong />,
        status: stateOf(one),
      })}
    >
      <DataTable.Col
        source="applicantName"
        disableSort
        render={(one: CaseListItemDto) => <Stacked first={nameOf(one)} second={one.number} />}
      />
      <DataTable.Col
        source="campaignTitle"
        disableSort
        render={({ campaignTitle }: CaseListItemDto) => titleOf({ title: campaignTitle })}
      />
      {moneyColumn('amount', { isStrong: true })}
      <DataTable.Col source="ownVote" disableSort render={stateOf} />
      {dateColumn('proposedOn', { sorts: true })}
    </ListPage>
  );
}
