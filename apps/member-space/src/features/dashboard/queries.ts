import { contractsOwn, invoicesByMonth, invoicesByState, invoicesOwn, payslipsOwn } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';

export const newestInvoicesQuery = queryOptions({
  queryKey: ['invoices', 'newest'],
  queryFn: async () => (await invoicesOwn({ query: { perPage: 50 } })).items,
});

export const invoiceStatesQuery = queryOptions({
  queryKey: ['invoices', 'by-state'],
  queryFn: () => invoicesByState(),
});

export const newestContractsQuery = queryOptions({
  queryKey: ['contracts', 'newest'],
  queryFn: async () => (await contractsOwn({ query: { perPage: 50, sort: '-startsOn' } })).items,
});

/** What was invoiced and what was paid out, by month: asked for when the chart comes near. */
export const monthsQuery = queryOptions({
  queryKey: ['months'],
  queryFn: async () => {
    const [turnover, payslips] = await Promise.all([
      invoicesByMonth(),
      payslipsOwn({ query: { perPage: 50, sort: '-endsOn' } }),
    ]);
    return { turnover, payslips: payslips.items };
  },
});
