import { formatNumber, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { DaysStepper } from './days-stepper';

interface SimulationInputsProps {
  max: number;
  amount: number;
  days: number;
  onAmount: (amount: number) => void;
  onDays: (days: number) => void;
}

export function SimulationInputs({ max, amount, days, onAmount, onDays }: SimulationInputsProps) {
  const { t } = useTranslation();
  const id = useId();
  const type = (typed: string) => onAmount(Math.min(max, Number(typed.replace(/\D/g, '')) || 0));
  return (
    <div>
      <Typography component="label" htmlFor={id} variant="overline" color="textSecondary">
        {t('simulator.amount')}
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
          aria-label={t('simulator.amount')}
          value={amount}
          min={0}
          max={max}
          step={10}
          onChange={(_, value) => onAmount(Number(value))}
          getAriaValueText={(value) => `${formatNumber(value)} €`}
          sx={{ mt: 1 }}
        />
      </Box>
      <DaysStepper days={days} onDays={onDays} />
    </div>
  );
}
