import { budgetsLines, budgetsReservations, budgetsUnpaid } from '@coopera/api-client';
import type { Money } from '@coopera/i18n';
import type { OpenFigure } from './figure-dialog';

export interface FigureRow {
  id: string;
  text: string;
  day: string;
  amount: Money;
  /** What of it the guarantee lets one use. */
  usable?: Money;
  why?: string;
  to?: string;
  cursor?: string;
}

const paths: Record<string, (id: string) => string> = {
  invoice: (id) => `/invoices/${id}/show`,
  'credit-note': (id) => `/invoices/${id}/show`,
  contract: (id) => `/contracts/${id}/show`,
  'internal-order': () => '/internal-orders',
  expense: () => '/expense-lines',
  'supplier-invoice': (id) => `/supplier-invoices/${id}/show`,
};

/** The page of what a line came from; undefined where it has none. */
export const sourcePath = ({ kind, id }: { kind: string; id: string }): string | undefined => paths[kind]?.(id);

/** The rows behind a figure: open invoices, reservations, or lines of the ledger by cursor. */
export async function loadFigure(id: string, { key, year, month }: OpenFigure, before?: string): Promise<FigureRow[]> {
  if (key === 'not-usable')
    return (await budgetsUnpaid({ path: { id } })).map((row) => ({
      id: row.invoiceId,
      text: `${row.clientName} · ${row.invoiceNumber}`,
      day: row.dueOn,
      amount: row.unpaid,
      usable: row.usable,
      why: row.why,
      to: sourcePath({ kind: 'invoice', id: row.invoiceId }),
    }));
  if (key === 'reserved')
    return (await budgetsReservations({ path: { id } })).map((row) => ({
      id: row.source.id,
      text: row.label,
      day: row.expectedOn ?? row.reservedOn,
      amount: row.amount,
      to: sourcePath(row.source),
    }));
  return (await budgetsLines({ path: { id }, query: { category: key, year, month, before } })).map((row) => ({
    id: `${row.cursor}/${row.account}/${row.amount.amount}`,
    text: row.sentence,
    day: row.occurredOn,
    amount: row.amount,
    to: sourcePath(row.source),
    cursor: row.cursor,
  }));
}
