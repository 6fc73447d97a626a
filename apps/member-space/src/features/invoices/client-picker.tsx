import type { ClientDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { type Control, useController, useFormState, useWatch } from 'react-hook-form';
import { ClientOption } from './client-option';
import type { SaleValues } from './form-values';
import { NewClientDialog } from './new-client-dialog';
import { clientsQuery } from './queries';

/** The last choice of the list makes a new client of what was typed. */
type Choice = ClientDto | { id: 'new'; name: string };
const isNew = (choice: Choice): choice is { id: 'new'; name: string } => choice.id === 'new';

export function ClientPicker({ control }: { control: Control<SaleValues> }) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({
    control,
    name: 'client',
    rules: { required: t('invoiceForm.clientMissing') },
  });
  const { isSubmitted } = useFormState({ control });
  const [typed, setTyped] = useState('');
  const activityId = useWatch({ control, name: 'activityId' });
  const [newName, setNewName] = useState<string | null>(null);
  const { data, isFetching } = useQuery({
    ...clientsQuery(useDeferredValue(typed)),
    placeholderData: keepPreviousData,
  });
  const options: Choice[] = [...(data ?? []), { id: 'new', name: typed }];
  return (
    <>
      <Autocomplete<Choice, false, false, false>
        options={options}
        value={field.value}
        inputValue={typed}
        loading={isFetching}
        openText={t('ui.open')}
        closeText={t('ui.close')}
        clearText={t('ui.clear')}
        filterOptions={(choices) => choices}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        onInputChange={(_, text) => setTyped(text)}
        onChange={(_, choice) => (choice && isNew(choice) ? setNewName(choice.name) : field.onChange(choice))}
        onBlur={field.onBlur}
        renderOption={({ key, ...props }, choice) => (
          <li key={key} {...props}>
            <ClientOption choice={isNew(choice) ? null : choice} typed={typed} />
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            size="medium"
            required
            label={t('invoiceForm.client')}
            inputRef={field.ref}
            error={isSubmitted && Boolean(fieldState.error)}
            helperText={fieldState.error?.message ?? t('invoiceForm.clientHint')}
          />
        )}
      />
      {newName !== null && (
        <NewClientDialog
          name={newName}
          activityId={activityId}
          onClose={() => setNewName(null)}
          onCreated={field.onChange}
        />
      )}
    </>
  );
}
