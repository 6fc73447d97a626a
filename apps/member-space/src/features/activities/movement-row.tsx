import { isNegative, useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { BudgetMovement } from './types';

export function MovementRow({ movement }: { movement: BudgetMovement }) {
  const { t } = useTranslation();
  const { on, kind, subject, amount, balance } = movement;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 2,
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '.875rem',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {t(`movement.${kind}`, { subject: subject ?? '' })}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem' }}>
          <DateText value={on} />
        </Box>
      </Box>
      <Box sx={{ textAlign: 'right' }}>
        <Box sx={{ color: isNegative(amount) ? 'text.primary' : 'success.main' }}>
          {!isNegative(amount) && '+'}
          <MoneyText value={amount} strong />
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem' }}>
          {t('activities.balance')} <MoneyText value={balance} signed />
        </Box>
      </Box>
    </Box>
  );
}
