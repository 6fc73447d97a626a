import type { ExpenseLineDto } from '@coopera/api-client';
import { formatDate, formatFileSize, formatQuantity, useTranslation } from '@coopera/i18n';
import {
  DateText,
  ErrorState,
  type Fact,
  Facts,
  LoadingPage,
  MoneyText,
  PageTitle,
  Section,
  StatusPill,
  UnverifiedMark,
} from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { FileButton } from '../documents/file-button';
import { LineActions } from './line-actions';
import { LineComments } from './line-comments';
import { lineQuery } from './queries';

/** One expense: its figures, its receipt, what was said about it. */
export default function LinePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: line, error, refetch } = useQuery(lineQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!line) return <LoadingPage />;
  return (
    <>
      <PageTitle
        title={line.supplier}
        subtitle={[formatDate(line.spentOn, 'long'), line.activityName].join(' · ')}
        aside={<StatusPill kind="expenseState" status={line.status} />}
        actions={<LineActions line={line} />}
      />
      {line.refusal && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {t('expenses.refusedBecause', { rule: line.refusal })}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Section title={t('expenses.figures')}>
          <LineFacts line={line} />
          <UnverifiedMark verification={{ verified: !line.isUnverified }} />
        </Section>
        {line.receipt && (
          <Section title={t('expenses.receipt')}>
            <Facts
              facts={[
                [line.receipt.fileName, formatFileSize(line.receipt.size)],
                [t('expenses.keepUntil'), <DateText key="keep" value={line.receipt.keepUntil} />],
              ]}
            />
            <Box sx={{ mt: 1.5 }}>
              <FileButton
                path={`/me/expense-lines/${line.id}/receipt`}
                name={line.receipt.fileName}
                label={t('expenses.openReceipt')}
              />
            </Box>
          </Section>
        )}
        <LineComments line={line} />
      </Box>
    </>
  );
}

function LineFacts({ line }: { line: ExpenseLineDto }) {
  const { t } = useTranslation();
  const { trip, amount, vat, reimbursed, deductibleVat, cost, rate } = line;
  const money = (value: typeof amount | null) => value && <MoneyText key="money" value={value} />;
  const facts: Fact[] = [[t('expenses.type'), line.typeName]];
  if (trip)
    facts.push(
      [t('expenses.trip'), `${trip.from} → ${trip.to} · ${formatQuantity(trip.km)} km`],
      [t('expenses.reason'), trip.reason],
    );
  facts.push([t(trip ? 'expenses.allowanceLabel' : 'expenses.amount'), money(amount)]);
  if (rate) facts.push([t('expenses.rate'), `${formatQuantity(rate)} €/km`]);
  if (!trip)
    facts.push(
      [t('expenses.vat'), money(vat)],
      [t('expenses.inName'), t(line.isInCooperativeName ? 'expenses.yes' : 'expenses.no')],
    );
  if (reimbursed) facts.push([t('expenses.reimbursed'), money(reimbursed)]);
  if (deductibleVat && !trip) facts.push([t('expenses.deductibleVat'), money(deductibleVat)]);
  if (cost) facts.push([t('expenses.cost'), money(cost)]);
  if (line.description) facts.push([t('expenses.description'), line.description]);
  return <Facts facts={facts} />;
}
