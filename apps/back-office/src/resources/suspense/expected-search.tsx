import { type ExpectedReceiptDto, statementsExpected } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ProblemAlert } from '@coopera/ui';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { ExpectedResults } from './expected-results';
import { KeyHint } from './key-hint';
import { useDebounced } from './use-debounced';

interface ExpectedSearchProps {
  field: RefObject<HTMLInputElement | null>;
  onAdd: (expected: ExpectedReceiptDto) => void;
}

/** Finds what is expected by debtor, document number or communication. */
export function ExpectedSearch({ field, onAdd }: ExpectedSearchProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const q = useDebounced(typed.trim());
  const { data, error } = useQuery({
    queryKey: ['expected-receipts', q],
    queryFn: () => statementsExpected({ query: { q } }),
    enabled: q.length > 1,
    placeholderData: (previous) => previous,
  });
  const found = q.length > 1 ? (data?.slice(0, 8) ?? []) : [];

  function add(expected: ExpectedReceiptDto | undefined) {
    if (!expected) return;
    onAdd(expected);
    setTyped('');
    field.current?.blur();
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setIndex(Math.max(0, Math.min(found.length - 1, index + step)));
    if (event.key === 'Enter') add(found[Math.min(index, found.length - 1)]);
    if (event.key === 'Escape') {
      setTyped('');
      field.current?.blur();
    }
    if (step || event.key === 'Enter') event.preventDefault();
  }

  return (
    <>
      <TextField
        fullWidth
        inputRef={field}
        id="expected-search"
        label={t('suspense.search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setIndex(0);
        }}
        onKeyDown={press}
        slotProps={{
          htmlInput: {
            role: 'combobox',
            autoComplete: 'off',
            'aria-expanded': found.length > 0,
            'aria-controls': 'expected-results',
            'aria-activedescendant': found[index] && `expected-${found[index].id}`,
          },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <KeyHint>/</KeyHint>
              </InputAdornment>
            ),
          },
        }}
      />
      <ProblemAlert error={error} />
      <ExpectedResults found={found} isSearched={q.length > 1 && data !== undefined} index={index} onAdd={add} />
    </>
  );
}
