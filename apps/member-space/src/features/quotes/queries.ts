import { quotesDecide, quotesInvoice, quotesList } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';

export const quotesQuery = queryOptions({ queryKey: ['quotes'], queryFn: () => quotesList() });

export const decideQuote = (id: string, accepted: boolean, by: string): Promise<unknown> =>
  quotesDecide({ path: { id }, body: { accepted, by } });

export const invoiceQuote = (id: string, termDays: number): Promise<{ id: string }> =>
  quotesInvoice({ path: { id }, body: { termDays } });
