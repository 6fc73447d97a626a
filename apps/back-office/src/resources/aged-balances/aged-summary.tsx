import type { AgedBalancesDto } from '@coopera/api-client';
import { isNegative, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Alert from '@mui/material/Alert';

/** Whether the documents explain the account. */
export function AgedSummary({ balances: { account, ledgerBalance, unexplained } }: { balances: AgedBalancesDto }) {
  const { t } = useTranslation();
  const isExplained = unexplained.amount === '0.00';
  return (
    <Alert severity={isExplained ? 'success' : 'warning'} sx={{ mx: 2, mb: 2 }}>
      {t('accounting.accountBalance', { account })} <MoneyText value={ledgerBalance} strong />
      {' · '}
      {isExplained ? (
        t('accounting.allExplained')
      ) : (
        <>
          {t('accounting.unexplained')} <MoneyText value={unexplained} strong signed={isNegative(unexplained)} />
        </>
      )}
    </Alert>
  );
}
