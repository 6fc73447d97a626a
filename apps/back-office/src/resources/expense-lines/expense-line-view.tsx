import type { LineFileDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { MoneyText, Pill } from '@coopera/ui';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { ExpenseLineActions } from './expense-line-actions';
import { ExpenseLineFigures } from './expense-line-figures';
import { LineTalk } from './line-talk';

/** The receipt beside the figures, and the decision. */
export function ExpenseLineView({ line }: { line: LineFileDto }) {
  const { t } = useTranslation();
  const { supplier, memberName, activityName, spentOn, status, resembles } = line;
  const money = (value: LineFileDto['cost']) => (value ? <MoneyText value={value} /> : '—');
  return (
    <RecordPage
      title={supplier}
      code={formatDate(spentOn)}
      subtitle={[memberName, activityName, line.typeName].join(' · ')}
      pills={
        <>
          <StatePill kind="expenseState" state={status} />
          {resembles && <Pill tone="warning">{t('expense.resembles')}</Pill>}
        </>
      }
      actions={<ExpenseLineActions line={line} />}
      figures={[
        { label: t('expense.amount'), value: money(line.amount) },
        { label: t('expense.reimbursed'), value: money(line.reimbursed) },
        { label: t('expense.deductibleVat'), value: money(line.deductibleVat) },
        { label: t('expense.cost'), value: money(line.cost) },
      ]}
      tabs={[
        { key: 'figures', label: t('expense.figures'), content: <ExpenseLineFigures line={line} /> },
        { key: 'talk', label: t('expense.talk', { count: line.comments.length }), content: <LineTalk line={line} /> },
      ]}
    />
  );
}
