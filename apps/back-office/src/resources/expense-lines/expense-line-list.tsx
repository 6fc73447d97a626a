import type { LineListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Pill, UnverifiedMark } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import { DataTable } from 'react-admin';
import { useCan } from '../../auth/use-can';
import { dateColumn, moneyColumn } from '../../shell/columns';
import { choiceFilter, dayFilter, searchFilter, stateFilter } from '../../shell/filters';
import { ListPage } from '../../shell/list-page';
import { Stacked } from '../../shell/stacked';
import { stateColumn } from '../../shell/state-column';
import { StatePill } from '../../shell/state-pill';
import { ExportExpenses } from './export-expenses';
import { ReimburseSelected } from './reimburse-selected';
import { ValidateSelected } from './validate-selected';

const states = ['submitted', 'validated', 'refused', 'reimbursed', 'waived'];
const views = {
  toValidate: { status: ['submitted'] },
  resembling: { status: ['submitted'], resembles: true },
  owed: { status: ['validated'] },
};

/** Submitted expenses, those that wait first. */
export default function ExpenseLineList() {
  const { t } = useTranslation();
  const mayPay = useCan('expenses.reimbursement.request');
  return (
    <ListPage<LineListItemDto>
      resource="expense-lines"
      sort={{ field: 'submittedOn', order: 'ASC' }}
      views={views}
      filters={[
        searchFilter('filter.searchExpense'),
        stateFilter('expenseState', states),
        choiceFilter(
          'family',
          'expense.family',
          ['purchase', 'personal'].map((id) => ({ id, name: `expense.families.${id}` })),
        ),
        dayFilter('from', 'filter.from'),
        dayFilter('until', 'filter.to'),
      ]}
      actions={<ExportExpenses />}
      bulk={
        <Stack direction="row" sx={{ gap: 1 }}>
          <ValidateSelected />
          {mayPay && <ReimburseSelected />}
        </Stack>
      }
      hiddenColumns={['deductibleVat', 'spentOn']}
      toPhoneRow={(line) => ({
        id: line.id,
        primary: `${line.memberName} · ${line.supplier}`,
        secondary: [line.typeName, line.activityName].join(' · '),
        amount: <MoneyText value={line.reimbursed} strong />,
        status: <StatePill kind="expenseState" state={line.status} />,
      })}
    >
      <DataTable.Col
        source="memberName"
        render={({ memberName, activityName }: LineListItemDto) => <Stacked first={memberName} second={activityName} />}
      />
      <DataTable.Col
        source="supplier"
        render={({ supplier, typeName }: LineListItemDto) => <Stacked first={supplier} second={typeName} />}
      />
      {stateColumn('expenseState')}
      <DataTable.Col
        source="resembles"
        disableSort
        render={({ resembles, hasReceipt, type, isUnverified }: LineListItemDto) => (
          <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
            {resembles && <Pill tone="warning">{t('expense.resembles')}</Pill>}
            {!hasReceipt && type !== 'mileage' && <Pill tone="error">{t('expense.noReceipt')}</Pill>}
            <UnverifiedMark verification={{ verified: !isUnverified }} />
          </Stack>
        )}
      />
      {dateColumn('spentOn', { sorts: true })}
      {dateColumn('submittedOn', { sorts: true })}
      {moneyColumn('amount', { sorts: true })}
      {moneyColumn('deductibleVat')}
      {moneyColumn('cost', { sorts: true })}
      {moneyColumn('reimbursed', { sorts: true, isStrong: true })}
    </ListPage>
  );
}
