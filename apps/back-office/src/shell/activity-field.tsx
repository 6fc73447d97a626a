import { activitiesList } from '@coopera/api-client';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, type FieldValues, type Path, type RegisterOptions, useController } from 'react-hook-form';

interface ActivityFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: Path<Values>;
  label: string;
  hint?: string;
  /** The name of the one chosen before. */
  known?: string | null;
  rules?: Pick<RegisterOptions<Values>, 'required'>;
}

/** An Activité, found by its name. */
export function ActivityField<Values extends FieldValues>(props: ActivityFieldProps<Values>) {
  const { control, name, label, hint, known, rules } = props;
  const { field, fieldState } = useController({ control, name, rules });
  const [words, setWords] = useState(known ?? '');
  const { data } = useQuery({
    queryKey: ['activities', 'choices', words],
    queryFn: () => activitiesList({ query: { q: words || undefined, status: ['active'], perPage: 20, sort: 'name' } }),
    placeholderData: keepPreviousData,
  });
  const options = data?.items ?? [];
  return (
    <Autocomplete
      options={options}
      filterOptions={(all) => all}
      value={options.find(({ id }) => id === field.value) ?? null}
      onInputChange={(_, typed, reason) => reason === 'input' && setWords(typed)}
      onChange={(_, activity) => field.onChange(activity?.id ?? '')}
      getOptionLabel={({ name: activity, bearers }) => [activity, bearers.join(', ')].join(' · ')}
      getOptionKey={({ id }) => id}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={label}
          required={Boolean(rules?.required)}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message ?? hint}
        />
      )}
    />
  );
}
