/** What is stored. */
export type InvoiceStatus = 'draft' | 'to-validate' | 'rejected' | 'issued';

/** What a person sees: the stored status, and what became of an issued invoice by a given day. */
export type InvoiceState =
  | 'draft'
  | 'to-validate'
  | 'rejected'
  | 'issued'
  | 'sent'
  | 'partly-paid'
  | 'overdue'
  | 'paid'
  | 'credited'
  | 'written-off';

export const invoiceStates: readonly InvoiceState[] = [
  'draft',
  'to-validate',
  'rejected',
  'issued',
  'sent',
  'partly-paid',
  'overdue',
  'paid',
  'credited',
  'written-off',
];
