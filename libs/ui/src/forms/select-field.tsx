import MenuItem from '@mui/material/MenuItem';
import type { FieldValues } from 'react-hook-form';
import { type FormFieldProps, TextField } from './text-field';

export interface Choice {
  value: string;
  label: string;
}

export function SelectField<Values extends FieldValues>({
  choices,
  ...props
}: FormFieldProps<Values> & { choices: readonly Choice[] }) {
  return (
    <TextField {...(props as FormFieldProps<Values>)} select>
      {choices.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
