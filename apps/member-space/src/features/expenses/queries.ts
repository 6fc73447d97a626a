import {
  nextPage,
  ownExpensesLine,
  ownExpensesOptions,
  ownExpensesSheet,
  ownExpensesSheets,
  ownSupplierInvoicesList,
  ownSupplierInvoicesOne,
  request,
} from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { keepOptions, keptOptions } from './draft-store';

/** As the API says, or as this phone last heard. */
export const optionsQuery = (memberId: string) =>
  queryOptions({
    queryKey: ['expenses', 'options', memberId],
    networkMode: 'always',
    retry: false,
    queryFn: async () => {
      try {
        const options = await ownExpensesOptions();
        await keepOptions(memberId, options);
        return options;
      } catch (error) {
        const kept = await keptOptions(memberId);
        if (kept) return kept;
        throw error;
      }
    },
  });

export const sheetsQuery = infiniteQueryOptions({
  queryKey: ['expenses', 'sheets'],
  queryFn: ({ pageParam }) => ownExpensesSheets({ query: { page: pageParam } }),
  initialPageParam: 1,
  getNextPageParam: nextPage,
});

export const sheetQuery = (id: string) =>
  queryOptions({ queryKey: ['expenses', 'sheets', id], queryFn: () => ownExpensesSheet({ path: { id } }) });

export const lineQuery = (id: string) =>
  queryOptions({ queryKey: ['expenses', 'lines', id], queryFn: () => ownExpensesLine({ path: { id } }) });

export const receiptQuery = (path: string) =>
  queryOptions({
    queryKey: ['expenses', 'receipt', path],
    queryFn: async () => (await request(path)).blob(),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const supplierInvoicesQuery = infiniteQueryOptions({
  queryKey: ['expenses', 'supplier-invoices'],
  queryFn: ({ pageParam }) => ownSupplierInvoicesList({ query: { page: pageParam } }),
  initialPageParam: 1,
  getNextPageParam: nextPage,
});

export const supplierInvoiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['expenses', 'supplier-invoices', id],
    queryFn: () => ownSupplierInvoicesOne({ path: { id } }),
  });
