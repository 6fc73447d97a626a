import { committeePeople } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { SeatValues } from './new-seat';

/** A person with a sign-in, by a part of the name. */
export function PersonField({ control }: { control: Control<SeatValues> }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { field, fieldState } = useController({
    control,
    name: 'loginId',
    rules: { required: t('solidarity.personMissing') },
  });
  const { data: people = [], isFetching } = useQuery({
    queryKey: ['solidarity-people', words],
    queryFn: () => committeePeople({ query: { q: words } }),
    placeholderData: keepPreviousData,
    enabled: words.length > 1,
  });
  return (
    <Autocomplete
      options={people}
      filterOptions={(all) => all}
      loading={isFetching}
      noOptionsText={t('solidarity.typeName')}
      getOptionLabel={({ name, email }) => `${name} · ${email}`}
      isOptionEqualToValue={(one, other) => one.loginId === other.loginId}
      onInputChange={(_, typed) => setWords(typed)}
      onChange={(_, person) => field.onChange(person?.loginId ?? '')}
      renderInput={(props) => (
        <TextField
          {...props}
          required
          label={t('solidarity.person')}
          inputRef={field.ref}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}
