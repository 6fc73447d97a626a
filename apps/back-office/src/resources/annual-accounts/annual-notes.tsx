import type { AnnualAccountsDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';

/** What a reader must know before the figures. */
export function AnnualNotes({
  accounts: { isBalanced, isYearClosed, unplaced, source },
}: {
  accounts: AnnualAccountsDto;
}) {
  const { t } = useTranslation();
  return (
    <Alert severity={isBalanced ? 'info' : 'error'} sx={{ mb: 2 }}>
      {t(isBalanced ? 'accounting.balanced' : 'accounting.notBalanced')}{' '}
      {unplaced.length > 0 && t('accounting.unplaced', { accounts: unplaced.join(', ') })}{' '}
      {!isYearClosed && t('accounting.provisional')} {t('accounting.schemeUnverified', { source })}
    </Alert>
  );
}
