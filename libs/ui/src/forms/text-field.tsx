import MuiTextField, { type TextFieldProps as MuiProps } from '@mui/material/TextField';
import { type Control, type FieldPath, type FieldValues, type RegisterOptions, useController } from 'react-hook-form';

export type FormFieldProps<Values extends FieldValues> = {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  rules?: Pick<RegisterOptions<Values>, 'required' | 'validate' | 'maxLength'>;
} & Omit<MuiProps, 'name' | 'label' | 'value' | 'onChange' | 'error' | 'defaultValue'>;

/** A text field of a form: its error is tied to it, and it takes the focus when it is the first one wrong. */
export function TextField<Values extends FieldValues>({
  control,
  name,
  rules,
  helperText,
  ...props
}: FormFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name, rules });
  const { ref, ...value } = field;
  return (
    <MuiTextField
      fullWidth
      size="medium"
      required={Boolean(rules?.required)}
      {...props}
      {...value}
      id={props.id ?? `field-${name}`}
      inputRef={ref}
      error={Boolean(fieldState.error)}
      helperText={fieldState.error?.message ?? helperText}
    />
  );
}
