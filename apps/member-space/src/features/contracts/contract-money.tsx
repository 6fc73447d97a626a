import type { ContractFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { TotalRow } from '../invoices/total-row';
import { PayDetails } from './pay-details';
import { PayShares } from './pay-shares';
import { PaySplit } from './pay-split';

/** The calculation that was accepted, to the cent. */
export function ContractMoney({ contract }: { contract: ContractFileDto }) {
  const { t } = useTranslation();
  const { net, gross, budgetNeeded, lines, strategies } = contract;
  return (
    <Section title={t('contract.money')} action={<MoneyText value={budgetNeeded} strong />}>
      <Box component="dl" sx={{ m: 0, mb: 1.5, display: 'grid', gap: 0.5 }}>
        <TotalRow label={t('simulator.net')} value={net} isMain />
        <TotalRow label={t('contract.gross')} value={gross} />
      </Box>
      <Box sx={{ mb: 1.5 }}>
        <PaySplit net={net} lines={lines} label={t('contract.money')} />
      </Box>
      <PayShares lines={lines} />
      <PayDetails lines={lines} strategies={strategies} />
    </Section>
  );
}
