import Autocomplete from '@mui/material/Autocomplete';
import MuiTextField from '@mui/material/TextField';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

interface ManyFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  missing: string;
  choices: string[];
  /** What a choice means, under its name. */
  textOf?: (choice: string) => string | undefined;
}

/** Several choices of a list, found by typing. */
export function ManyField<Values extends FieldValues>(props: ManyFieldProps<Values>) {
  const { control, name, label, missing, choices, textOf } = props;
  const { field, fieldState } = useController({ control, name, rules: { required: missing } });
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={choices}
      value={field.value}
      onChange={(_, chosen) => field.onChange(chosen)}
      renderOption={({ key, ...option }, choice) => (
        <li key={key} {...option} style={{ display: 'block' }}>
          <b style={{ fontWeight: 600 }}>{choice}</b>
          {textOf && <small style={{ display: 'block' }}>{textOf(choice)}</small>}
        </li>
      )}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          required
          inputRef={field.ref}
          label={label}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}
