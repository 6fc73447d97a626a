import type { InvoiceLineDto } from '@coopera/api-client';

/** Category and percent of the VAT of a line, as one choice: "S-21". */
export const vatChoices = ['S-21', 'S-12', 'S-6', 'E-0', 'AE-0', 'K-0', 'G-0', 'Z-0'];

export const vatChoiceOf = ({ vatCategory, vatPercent }: Pick<InvoiceLineDto, 'vatCategory' | 'vatPercent'>): string =>
  `${vatCategory}-${vatPercent}`;

export function vatOf(choice: string): Pick<InvoiceLineDto, 'vatCategory' | 'vatPercent'> {
  const [vatCategory, vatPercent] = choice.split('-');
  return {
    vatCategory: vatCategory as InvoiceLineDto['vatCategory'],
    vatPercent: vatPercent as InvoiceLineDto['vatPercent'],
  };
}

/** "0.21" for the counting of totals. */
export const rateOf = (choice: string): string => (Number(vatOf(choice).vatPercent) / 100).toFixed(2);
