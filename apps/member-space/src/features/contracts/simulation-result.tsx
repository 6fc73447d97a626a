import type { SimulationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { LoadingRows, MoneyText, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PayShares } from './pay-shares';
import { PaySplit } from './pay-split';

interface SimulationResultProps {
  simulation: SimulationDto | undefined;
  isPending: boolean;
}

/** The net first, then where the rest of the budget goes. */
export function SimulationResult({ simulation, isPending }: SimulationResultProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  if (!simulation)
    return isPending ? (
      <LoadingRows rows={3} />
    ) : (
      <Typography variant="body2" color="textSecondary">
        {t('simulator.choose')}
      </Typography>
    );
  const { net, netPerDay, gross, budgetNeeded, lines } = simulation;
  return (
    <Box aria-live="polite" aria-busy={isPending} sx={{ opacity: isPending ? 0.6 : 1, transition: 'opacity .15s' }}>
      <Typography variant="overline" color="textSecondary" component="p">
        {t('simulator.net')}
      </Typography>
      <Typography component="p" sx={{ fontSize: '2rem', fontWeight: 700, letterSpacing: '-.02em', lineHeight: 1.2 }}>
        <MoneyText value={net} />
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('simulator.perDay', { amount: money(netPerDay) })}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('simulator.ofBudget', { gross: money(gross), budget: money(budgetNeeded) })}
      </Typography>
      <Box sx={{ my: 1.25 }}>
        <PaySplit net={net} lines={lines} label={t('contract.money')} />
      </Box>
      <PayShares lines={lines} />
    </Box>
  );
}
