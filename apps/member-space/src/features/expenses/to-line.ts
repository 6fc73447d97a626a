import type { LineInputDto } from '@coopera/api-client';
import { euros, parseAmount, parseDecimal } from '@coopera/i18n';
import { type ExpenseValues, isTrip } from './draft';

/** What is typed, as the API takes it. What cannot be read is left for the API to refuse beside its field. */
export function toLine(values: ExpenseValues): LineInputDto {
  const { activityId, type, spentOn, description } = values;
  const shared = { activityId, type, spentOn, description: description.trim() || undefined };
  if (isTrip(values)) {
    const { vehicleId, from, to, reason } = values;
    const trip = { vehicleId, from: from.trim(), to: to.trim(), reason: reason.trim(), km: kilometres(values.km) };
    return {
      ...shared,
      family: 'personal',
      supplier: '',
      amount: euros('0.00'),
      vat: euros('0.00'),
      isInCooperativeName: false,
      trip,
    };
  }
  return {
    ...shared,
    family: values.family,
    supplier: values.supplier.trim(),
    amount: euros(parseAmount(values.amount) ?? ''),
    vat: euros(parseAmount(values.vat || '0') ?? ''),
    isInCooperativeName: values.isInCooperativeName,
  };
}

const kilometres = (typed: string): string => String(parseDecimal(typed) ?? typed);

/** The VAT within an amount at a rate in percent: "2.10" of "12.10" at 21. Empty where nothing is typed yet. */
export function vatWithin(amount: string, percent: string): string {
  const plain = parseAmount(amount);
  if (!plain) return '';
  const [cents, rate] = [Math.round(Number(plain) * 100), Number(percent)];
  return (Math.round((cents * rate) / (100 + rate)) / 100).toFixed(2);
}
