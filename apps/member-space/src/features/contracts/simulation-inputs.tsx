import type { BudgetDto } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Slider from '@mui/material/Slider';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { DaysStepper } from './days-stepper';
import { ModeSwitch } from './mode-switch';
import type { SimulatorValues } from './simulator-values';

interface SimulationInputsProps {
  values: SimulatorValues;
  onChange: (values: SimulatorValues) => void;
  max: number;
  budgets: BudgetDto[];
}

export function SimulationInputs({ values, onChange, max, budgets }: SimulationInputsProps) {
  const { t } = useTranslation();
  const id = useId();
  const { activityId, mode, amount, days } = values;
  const put = (change: Partial<SimulatorValues>) => onChange({ ...values, ...change });
  const type = (typed: string) => put({ amount: Math.min(max, Number(typed.replace(/\D/g, '')) || 0) });
  return (
    <div>
      {budgets.length > 1 && (
        <TextField
          select
          fullWidth
          id={`${id}-activity`}
          label={t('contractForm.activity')}
          value={activityId}
          onChange={(event) => put({ activityId: event.target.value })}
          sx={{ mb: 2 }}
        >
          {budgets.map((budget) => (
            <MenuItem key={budget.activityId} value={budget.activityId}>
              {budget.activityName}
            </MenuItem>
          ))}
        </TextField>
      )}
      <ModeSwitch mode={mode} onMode={(next) => put({ mode: next })} />
      <Typography component="label" htmlFor={id} variant="overline" color="textSecondary" sx={{ display: 'block' }}>
        {t(`simulator.amountOf.${mode}`)}
      </Typography>
      <OutlinedInput
        id={id}
        fullWidth
        inputMode="numeric"
        autoComplete="off"
        value={amount}
        onChange={(event) => type(event.target.value)}
        endAdornment={<InputAdornment position="end">€</InputAdornment>}
        sx={{ mt: 0.5, fontSize: '1.25rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}
      />
      <Box sx={{ px: 1 }}>
        <Slider
          aria-label={t(`simulator.amountOf.${mode}`)}
          value={Math.min(amount, max)}
          min={0}
          max={max}
          step={10}
          onChange={(_, value) => put({ amount: Number(value) })}
          getAriaValueText={(value) => `${formatNumber(value)} €`}
          sx={{ mt: 1 }}
        />
      </Box>
      <DaysStepper days={days} onDays={(next) => put({ days: next })} />
    </div>
  );
}
