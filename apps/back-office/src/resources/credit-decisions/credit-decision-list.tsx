import type { CreditDecisionDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { DataTable } from 'react-admin';
import { dateColumn, moneyColumn } from '../../shell/columns';
import { searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { AskCredit } from './ask-credit';
import { CreditAnswers } from './credit-answers';

const views = { proposed: { status: ['proposed'] }, inForce: { status: ['in-force'] } };

/** Limits of their own and approved overdrafts: what waits for a second person first. */
export default function CreditDecisionList() {
  const { t } = useTranslation();
  return (
    <ListPage<CreditDecisionDto>
      resource="credit-decisions"
      subtitle={t('credit.subtitle')}
      views={views}
      filters={[
        searchFilter('filter.search'),
        stateFilter('creditState', ['proposed', 'in-force', 'refused', 'ended']),
      ]}
      actions={<AskCredit kind="client-limit" />}
      opens={false}
      toPhoneRow={({ id, subjectName, kind, amount, status }) => ({
        id,
        primary: subjectName,
        secondary: t(`credit.kind.${kind}`),
        amount: <MoneyText value={amount} strong />,
        status: <StatePill kind="creditState" state={status} />,
      })}
    >
      <DataTable.Col
        source="subjectName"
        render={({ subjectName, kind }: CreditDecisionDto) => (
          <Stacked first={subjectName} second={t(`credit.kind.${kind}`)} />
        )}
      />
      {stateColumn('creditState')}
      {moneyColumn('amount', { sorts: true, isStrong: true })}
      {dateColumn('fromOn')}
      {dateColumn('untilOn', { sorts: true })}
      <DataTable.Col
        source="reason"
        disableSort
        render={({ reason, askedByName, decidedByName }: CreditDecisionDto) => (
          <Stacked first={reason} second={[askedByName, decidedByName].filter(Boolean).join(' → ')} />
        )}
      />
      <DataTable.Col
        source="actions"
        label={t('action.column')}
        disableSort
        render={(decision: CreditDecisionDto) => <CreditAnswers decision={decision} />}
      />
    </ListPage>
  );
}
