import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ContractValues } from './contract-values';
import { endOf } from './period';

/** The last day follows the first, until it is chosen after it and in its month. */
export function useFollowingEnd({ watch, setValue, getValues }: UseFormReturn<ContractValues>): void {
  const startDate = watch('startDate');
  useEffect(() => {
    if (!startDate) return;
    const { endDate, days } = getValues();
    const stays = endDate >= startDate && endDate.slice(0, 7) === startDate.slice(0, 7);
    if (!stays) setValue('endDate', endOf(startDate, Number(days) || 1), { shouldValidate: true });
  }, [startDate, setValue, getValues]);
}
