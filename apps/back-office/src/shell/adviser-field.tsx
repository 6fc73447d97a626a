import { membersAdvisers } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

interface AdviserFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
}

/** Chooses an adviser by name or office. */
export function AdviserField<Values extends FieldValues>({ control, name }: AdviserFieldProps<Values>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name, rules: { required: t('action.adviserMissing') } });
  const { data = [], isPending } = useQuery({ queryKey: ['advisers'], queryFn: () => membersAdvisers() });
  return (
    <Autocomplete
      options={data}
      loading={isPending}
      value={data.find(({ id }) => id === field.value) ?? null}
      onChange={(_, adviser) => field.onChange(adviser?.id ?? '')}
      getOptionLabel={({ name: adviser, officeCity }) => `${adviser} · ${officeCity}`}
      getOptionKey={({ id }) => id}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          inputRef={field.ref}
          label={t('member.adviser')}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}
