/** `Invoice.stateOn` in SQL, for lists that filter and count by it; a test holds the two together. */
export const stateSql = (today: string): string => `CASE
  WHEN invoice.status <> 'issued' THEN invoice.status
  WHEN invoice.written_off_on IS NOT NULL THEN 'written-off'
  WHEN invoice.credited = invoice.gross THEN 'credited'
  WHEN invoice.gross - invoice.paid - invoice.credited <= 0 THEN 'paid'
  WHEN invoice.kind = 'invoice' AND invoice.due_on < ${today} THEN 'overdue'
  WHEN invoice.paid > 0 THEN 'partly-paid'
  WHEN invoice.sent_at IS NOT NULL THEN 'sent'
  ELSE 'issued' END`;
