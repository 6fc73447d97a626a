import type { OrderPartnerDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { OrderValues } from './order-values';
import { partnersQuery } from './queries';

/** Finds another Activité of the cooperative by its name, trade or number. */
export function PartnerPicker({ control }: { control: Control<OrderValues> }) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({
    control,
    name: 'partner',
    rules: { required: t('contractForm.missing') },
  });
  const [typed, setTyped] = useState('');
  const { data = [], isFetching } = useQuery({
    ...partnersQuery(useDeferredValue(typed.trim())),
    placeholderData: keepPreviousData,
  });
  return (
    <Autocomplete<OrderPartnerDto>
      options={data}
      value={field.value}
      inputValue={typed}
      loading={isFetching}
      openText={t('ui.open')}
      closeText={t('ui.close')}
      clearText={t('ui.clear')}
      noOptionsText={t('internalOrders.noPartner')}
      filterOptions={(choices) => choices}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, choice) => field.onChange(choice)}
      onBlur={field.onBlur}
      renderOption={({ key, ...props }, { name, trade, number }) => (
        <li key={key} {...props}>
          <div>
            <Box sx={{ fontWeight: 600, fontSize: '.875rem' }}>{name}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '.78rem' }}>{[number, trade].join(' · ')}</Box>
          </div>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          size="medium"
          required
          label={t('internalOrders.partner')}
          inputRef={field.ref}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message ?? t('internalOrders.partnerHint')}
        />
      )}
    />
  );
}
