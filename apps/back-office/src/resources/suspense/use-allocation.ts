import {
  type ExpectedReceiptDto,
  type SuspenseItemDto,
  statementsAllocate,
  statementsSuggestions,
} from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type DraftRow, isComplete, rowsOf, toAllocations, withExpected } from './draft';

interface Draft {
  receiptId?: string;
  rows: DraftRow[];
  /** The suggestion that it came from. */
  taken?: number;
  /** The same draft sent twice is posted once. */
  key: string;
}

const draftOf = (receiptId: string | undefined, rows: DraftRow[] = [], taken?: number): Draft => ({
  receiptId,
  rows,
  taken,
  key: crypto.randomUUID(),
});

/** What a person wants to do with one receipt, from the suggestions of the API or from a search. */
export function useAllocation(receipt: SuspenseItemDto | undefined, onDone: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const id = receipt?.id;
  const [kept, setDraft] = useState<Draft>(() => draftOf(id));
  const draft = kept.receiptId === id ? kept : draftOf(id);
  const suggestions = useQuery({
    queryKey: ['suspense-suggestions', id],
    queryFn: () => statementsSuggestions({ path: { id: id ?? '' } }),
    enabled: id !== undefined,
  });
  const posting = useMutation({
    mutationFn: () =>
      statementsAllocate({
        path: { id: id ?? '' },
        headers: { 'Idempotency-Key': kept.key },
        body: toAllocations(draft.rows),
      }),
    onSuccess: () => {
      notify(t('suspense.allocated'));
      onDone();
      void queryClient.invalidateQueries();
    },
  });
  const change = (rows: DraftRow[], taken?: number) => {
    posting.reset();
    setDraft(draftOf(id, rows, taken));
  };
  return {
    suggestions,
    posting,
    ...draft,
    change,
    take(position: number) {
      const suggestion = suggestions.data?.[position];
      if (suggestion) change(rowsOf(suggestion), position);
    },
    add(expected: ExpectedReceiptDto) {
      if (receipt) change(withExpected(receipt, draft.rows, expected));
    },
    confirm() {
      if (isComplete(draft.rows) && !posting.isPending) posting.mutate();
    },
  };
}

export type Allocation = ReturnType<typeof useAllocation>;
