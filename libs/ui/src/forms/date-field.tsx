import type { FieldValues } from 'react-hook-form';
import { type FormFieldProps, TextField } from './text-field';

/** A day, with the calendar of the phone or the browser. */
export function DateField<Values extends FieldValues>({
  min,
  max,
  ...props
}: FormFieldProps<Values> & { min?: string; max?: string }) {
  return (
    <TextField
      {...(props as FormFieldProps<Values>)}
      type="date"
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { min, max } }}
    />
  );
}
