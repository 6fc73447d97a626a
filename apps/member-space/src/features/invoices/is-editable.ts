import type { InvoiceFileDto } from '@coopera/api-client';

/** An invoice is written on until it is handed to the adviser, and again when it comes back. */
export const isEditable = ({ state, kind }: InvoiceFileDto): boolean =>
  kind === 'invoice' && (state === 'draft' || state === 'rejected');
