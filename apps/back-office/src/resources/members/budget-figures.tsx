import type { BudgetDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';

/** What may be spent, what is reserved, and what clients still owe. */
export function BudgetFigures({ budget }: { budget: BudgetDto }) {
  const { t } = useTranslation();
  const figures = [
    [t('activity.available'), budget.available],
    [t('activity.reserved'), budget.reserved],
    [t('activity.unpaid'), budget.unpaid],
  ] as const;
  return figures.map(([label, value]) => (
    <Box key={label} sx={{ textAlign: { md: 'right' } }}>
      <Box sx={{ fontSize: '.74rem', color: 'text.secondary' }}>{label}</Box>
      <MoneyText value={value} signed />
    </Box>
  ));
}
