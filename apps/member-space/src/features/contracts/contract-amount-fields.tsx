import type { ActivityListItemDto, BudgetDto } from '@coopera/api-client';
import { parseAmount, useTranslation } from '@coopera/i18n';
import { MoneyField, SelectField, useMoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { type Control, useController, useWatch } from 'react-hook-form';
import type { ContractValues } from './contract-values';
import { ModeSwitch } from './mode-switch';

interface ContractAmountFieldsProps {
  control: Control<ContractValues>;
  activities: ActivityListItemDto[];
  budgets: BudgetDto[];
}

/** From which budget, and what the amount is. */
export function ContractAmountFields({ control, activities, budgets }: ContractAmountFieldsProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { field: mode } = useController({ control, name: 'mode' });
  const activityId = useWatch({ control, name: 'activityId' });
  const available = budgets.find((budget) => budget.activityId === activityId)?.available;
  return (
    <>
      <Box className="wide">
        <ModeSwitch mode={mode.value} onMode={mode.onChange} />
      </Box>
      <SelectField
        control={control}
        name="activityId"
        label={t('contractForm.activity')}
        choices={activities.map(({ id, name }) => ({ value: id, label: name }))}
        helperText={available && t('contractForm.available', { amount: money(available) })}
      />
      <MoneyField
        control={control}
        name="amount"
        label={t(`simulator.amountOf.${mode.value}`)}
        rules={{
          required: t('contractForm.missing'),
          validate: (typed) => Number(parseAmount(String(typed)) ?? 0) > 0 || t('ui.money.invalid'),
        }}
      />
    </>
  );
}
