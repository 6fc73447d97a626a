import { useEffect, useRef } from 'react';
import { type Control, type UseFormSetValue, useWatch } from 'react-hook-form';
import type { ExpenseValues } from './draft';
import { vatWithin } from './to-line';

interface ProposedVat {
  control: Control<ExpenseValues>;
  setValue: UseFormSetValue<ExpenseValues>;
  /** Percentage of the category. */
  rate: string | undefined;
}

/** Proposes the VAT that the category supposes, until the member has typed another by the receipt. */
export function useProposedVat({ control, setValue, rate }: ProposedVat): void {
  const [amount, vat] = useWatch({ control, name: ['amount', 'vat'] });
  const proposed = useRef('');
  useEffect(() => {
    const next = rate ? vatWithin(amount, rate).replace('.', ',') : '';
    if (next === proposed.current || (vat !== '' && vat !== proposed.current)) return;
    proposed.current = next;
    setValue('vat', next);
  }, [amount, vat, rate, setValue]);
}
