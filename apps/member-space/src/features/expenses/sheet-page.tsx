import type { ExpenseLineDto } from '@coopera/api-client';
import { formatDate, sumMoney, useTranslation } from '@coopera/i18n';
import { DataList, ErrorState, KeyFigures, LoadingPage, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { sheetQuery } from './queries';
import { SubmitSheet } from './submit-sheet';

/** A month of an Activité: what to submit, what waits, what came back. */
export default function SheetPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: sheet, error, refetch } = useQuery(sheetQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!sheet) return <LoadingPage />;
  const { lines, month, activityName } = sheet;
  const of = (...statuses: ExpenseLineDto['status'][]) =>
    sumMoney(
      lines.filter(({ status }) => statuses.includes(status)).map(({ amount, reimbursed }) => reimbursed ?? amount),
    );
  const toRow = (line: ExpenseLineDto) => ({
    id: line.id,
    to: `/frais/lignes/${line.id}`,
    primary: line.supplier,
    secondary: line.refusal
      ? t('expenses.refusedBecause', { rule: line.refusal })
      : [formatDate(line.spentOn), line.typeName].join(' · '),
    amount: <MoneyText value={line.reimbursed ?? line.amount} strong />,
    status: <StatusPill kind="expenseState" status={line.status} />,
  });
  return (
    <>
      <PageTitle
        title={[activityName, formatDate(month, 'month')].join(', ')}
        actions={<SubmitSheet sheet={sheet} />}
      />
      <KeyFigures
        figures={[
          { label: t('expenses.toSubmit'), value: <MoneyText value={of('draft')} /> },
          { label: t('expenses.waiting'), value: <MoneyText value={of('submitted')} /> },
          { label: t('expenses.owed'), value: <MoneyText value={of('validated')} /> },
          { label: t('expenses.paidBack'), value: <MoneyText value={of('reimbursed')} /> },
        ]}
      />
      <Section>
        <DataList link={Link} rows={lines.map(toRow)} />
      </Section>
    </>
  );
}
