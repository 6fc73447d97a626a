import InputAdornment from '@mui/material/InputAdornment';
import type { FieldValues } from 'react-hook-form';
import { type FormFieldProps, TextField } from './text-field';

/** An amount in euro, typed as the reader writes it ("1 250,50"). */
export function MoneyField<Values extends FieldValues>(props: FormFieldProps<Values>) {
  return (
    <TextField
      {...props}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
        input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
      }}
    />
  );
}
