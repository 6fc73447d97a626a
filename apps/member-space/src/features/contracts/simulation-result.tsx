import { useTranslation } from '@coopera/i18n';
import { LoadingRows, MoneyText, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { PayLines } from './pay-lines';
import { PaySplit } from './pay-split';
import type { Simulation } from './types';

interface SimulationResultProps {
  simulation: Simulation | undefined;
  isPending: boolean;
}

/** The net first, then where the rest of the budget goes. */
export function SimulationResult({ simulation, isPending }: SimulationResultProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  if (!simulation) return isPending ? <LoadingRows rows={3} /> : <Typography>{t('simulator.choose')}</Typography>;
  return (
    <Box aria-live="polite" aria-busy={isPending}>
      <Typography variant="overline" color="textSecondary" component="p">
        {t('simulator.net')}
      </Typography>
      <Typography component="p" sx={{ fontSize: '2rem', fontWeight: 700, letterSpacing: '-.02em', lineHeight: 1.2 }}>
        <MoneyText value={simulation.net} />
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {t('simulator.perDay', { amount: money(simulation.netPerDay) })}
      </Typography>
      <Box sx={{ my: 1.25 }}>
        <PaySplit lines={simulation.lines} label={t('simulator.title')} />
      </Box>
      <PayLines lines={simulation.lines.filter(({ kind }) => kind !== 'net')} />
    </Box>
  );
}
