import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

interface SwitchFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
}

export function SwitchField<Values extends FieldValues>({ control, name, label }: SwitchFieldProps<Values>) {
  const { field } = useController({ control, name });
  const { ref, value, ...rest } = field;
  return (
    <FormControlLabel
      label={label}
      control={<Switch {...rest} checked={Boolean(value)} slotProps={{ input: { ref } }} />}
    />
  );
}
