import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { useCan } from '../../auth/use-can';
import { DownloadButton } from '../../shell/download-button';

/** The lines booked this year, for the accounting. */
export function ExportExpenses() {
  const { t } = useTranslation();
  const isAllowed = useCan('expenses.line.export');
  const to = session.today();
  const from = `${to.slice(0, 4)}-01-01`;
  if (!isAllowed) return null;
  return (
    <DownloadButton
      label={t('expense.export')}
      path={`/expense-export?from=${from}&to=${to}`}
      fileName={`frais-${from}-${to}.csv`}
    />
  );
}
