import type { ExpenseLineDto } from '@coopera/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { blankValues, type Draft, type ExpenseValues } from './draft';
import { findDraft } from './draft-store';
import { lineQuery } from './queries';

/** `?draft=` opens what this phone keeps, `?line=` corrects what the cooperative has, `?trip` begins a trip. */
export function useDraft(memberId: string, search: URLSearchParams): { draft?: Draft; lineError?: unknown } {
  const queryClient = useQueryClient();
  const [found, setFound] = useState<{ draft?: Draft; lineError?: unknown }>({});
  const asked = search.get('draft') ?? search.get('line');
  const isTripAsked = search.has('trip');
  /** Another one after that one. */
  const after = search.get('apres');
  useEffect(() => {
    const blank = (id: string, more: Partial<ExpenseValues>): Draft => ({
      id,
      memberId,
      values: { ...blankValues(), ...more },
      file: null,
      state: 'writing',
      updatedAt: 0,
    });
    const open = async (): Promise<Draft> => {
      if (!asked) return blank(crypto.randomUUID(), isTripAsked ? { type: 'mileage' } : {});
      const kept = await findDraft(asked);
      if (kept?.memberId === memberId) return kept;
      return blank(asked, valuesOf(await queryClient.fetchQuery(lineQuery(asked))));
    };
    open().then(
      (draft) => setFound({ draft }),
      (lineError) => setFound({ lineError }),
    );
  }, [asked, isTripAsked, after, memberId, queryClient]);
  return found;
}

const typed = (amount: string): string => amount.replace('.', ',');

function valuesOf({ trip, amount, vat, ...line }: ExpenseLineDto): Partial<ExpenseValues> {
  const { activityId, family, type, spentOn, supplier, isInCooperativeName, description } = line;
  const shared = { activityId, family, type, spentOn, isInCooperativeName, description };
  if (trip) return { ...shared, ...trip, km: typed(trip.km) };
  return { ...shared, supplier, amount: typed(amount.amount), vat: typed(vat.amount) };
}
