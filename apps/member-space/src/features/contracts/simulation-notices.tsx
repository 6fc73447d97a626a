import type { SimulationDto } from '@coopera/api-client';
import { centsMoney, moneyCents, useTranslation } from '@coopera/i18n';
import { useMoneyText } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';

/** What a person should know before making a contract of it. */
export function SimulationNotices({ simulation }: { simulation: SimulationDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { isCovered, budgetNeeded, available, minimumWage, netIsExact, earlierContracts, isFamilyKnown } = simulation;
  const lacking = money(centsMoney(moneyCents(budgetNeeded) - moneyCents(available)));
  const warnings = [
    !isCovered && t('simulator.notCovered', { amount: lacking }),
    !minimumWage.isMet && t('simulator.belowMinimum', { amount: money(minimumWage.minimum) }),
  ].filter((text) => text !== false);
  const remarks = [
    !netIsExact && t('simulator.netNotExact'),
    earlierContracts > 0 && t('simulator.earlier', { count: earlierContracts }),
    !isFamilyKnown && t('simulator.familyUnknown'),
  ].filter((text) => text !== false);
  if (warnings.length + remarks.length === 0) return null;
  return (
    <Stack spacing={1} sx={{ mt: 1.5 }}>
      {warnings.map((text) => (
        <Alert key={text} severity="warning">
          {text}
        </Alert>
      ))}
      {remarks.map((text) => (
        <Alert key={text} severity="info">
          {text}
        </Alert>
      ))}
    </Stack>
  );
}
