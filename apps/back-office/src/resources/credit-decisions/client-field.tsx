import { clientsSearch } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { CreditValues } from './ask-credit';

/** A client, by a part of the name. */
export function ClientField({ control }: { control: Control<CreditValues> }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { field, fieldState } = useController({
    control,
    name: 'subjectId',
    rules: { required: t('credit.clientMissing') },
  });
  const { data = [], isFetching } = useQuery({
    queryKey: ['credit-clients', words],
    queryFn: () => clientsSearch({ query: { q: words } }),
    placeholderData: keepPreviousData,
    enabled: words.length > 1,
  });
  return (
    <Autocomplete
      options={data}
      filterOptions={(all) => all}
      loading={isFetching}
      noOptionsText={t('filter.searchClient')}
      getOptionLabel={({ name, city }) => [name, city].filter(Boolean).join(' · ')}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, typed) => setWords(typed)}
      onChange={(_, client) => field.onChange(client?.id ?? '')}
      renderInput={(props) => (
        <TextField
          {...props}
          required
          label={t('credit.client')}
          inputRef={field.ref}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}
