import { isNegative, useTranslation } from '@coopera/i18n';
import { DateText, MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { BudgetMovement } from './budget-movements';

export function MovementRow({ movement: { on, sentence, amount, move } }: { movement: BudgetMovement }) {
  const { t } = useTranslation();
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
        <Box sx={{ overflowWrap: 'anywhere' }}>{sentence}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '.78rem' }}>
          <DateText value={on} />
        </Box>
      </Box>
      {move ? (
        <Box sx={{ textAlign: 'right', color: 'text.secondary' }}>
          <MoneyText value={amount} />
          <Box sx={{ fontSize: '.78rem' }}>{t(`activities.move.${move}`)}</Box>
        </Box>
      ) : (
        <Box sx={{ textAlign: 'right', color: isNegative(amount) ? 'text.primary' : 'success.main' }}>
          {!isNegative(amount) && '+'}
          <MoneyText value={amount} strong />
        </Box>
      )}
    </Box>
  );
}
