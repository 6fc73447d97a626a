import type { RegisterSummaryDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Pill } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** The capital of the register beside account 100. */
export function Reconciliation({ summary }: { summary: RegisterSummaryDto }) {
  const { t } = useTranslation();
  const { holders, shares, capital, ledgerCapital, isReconciled } = summary;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('shareRegister.reconciliation')}
      </Typography>
      <Facts
        facts={[
          [t('shareRegister.holders'), formatNumber(holders)],
          [t('shareRegister.shares'), formatNumber(shares)],
          [t('shareRegister.capital'), <MoneyText key="capital" value={capital} strong />],
          [t('shareRegister.account100'), <MoneyText key="ledger" value={ledgerCapital} strong />],
          [
            t('shareRegister.difference'),
            <Pill key="difference" tone={isReconciled ? 'success' : 'error'}>
              {isReconciled ? t('shareRegister.reconciled') : t('shareRegister.notReconciled')}
            </Pill>,
          ],
        ]}
      />
    </Box>
  );
}
