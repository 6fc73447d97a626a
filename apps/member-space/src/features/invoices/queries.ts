import { requestJson, type Stretch } from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Client, InvoiceDetail, InvoiceOptions, InvoiceSummary, NewClient, NewInvoice } from './types';

export const invoicesQuery = (state: string) =>
  infiniteQueryOptions({
    queryKey: ['invoices', { state }],
    queryFn: ({ pageParam }) =>
      requestJson<Stretch<InvoiceSummary>>('/me/invoices', { query: { state, after: pageParam } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const invoiceQuery = (id: string) =>
  queryOptions({ queryKey: ['invoices', id], queryFn: () => requestJson<InvoiceDetail>(`/me/invoices/${id}`) });

export const invoiceOptionsQuery = queryOptions({
  queryKey: ['invoices', 'options'],
  queryFn: () => requestJson<InvoiceOptions>('/me/invoices/options'),
  staleTime: 3_600_000,
});

export const clientsQuery = (q: string) =>
  queryOptions({
    queryKey: ['clients', q],
    queryFn: () => requestJson<{ items: Client[] }>('/me/clients', { query: { q } }),
  });

export const createClient = (client: NewClient): Promise<Client> =>
  requestJson('/me/clients', { method: 'POST', body: client });

export const createInvoice = (invoice: NewInvoice, idempotencyKey: string): Promise<InvoiceDetail> =>
  requestJson('/me/invoices', { method: 'POST', body: invoice, idempotencyKey });

export const submitInvoice = (id: string): Promise<InvoiceDetail> =>
  requestJson(`/me/invoices/${id}/submission`, { method: 'POST' });
