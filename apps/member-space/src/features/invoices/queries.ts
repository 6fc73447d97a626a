import {
  type ClientDto,
  clientsCreate,
  clientsSearch,
  type InvoiceFileDto,
  type InvoiceListItemDto,
  invoicesFile,
  invoicesOwn,
  invoicesSubmit,
  type NewClientDto,
  nextPage,
} from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type InvoiceState = InvoiceListItemDto['state'];

export const invoicesQuery = (state: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['invoices', { state, q }],
    queryFn: ({ pageParam, signal }) =>
      invoicesOwn({
        query: { page: pageParam, state: state ? [state as InvoiceState] : undefined, q: q || undefined },
        signal,
      }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
  });

/** Issued and not yet gone: number, PDF and sending follow within seconds. */
const isLeaving = (invoice: InvoiceFileDto | undefined): boolean => invoice?.state === 'issued' && !invoice.sentAt;

export const invoiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['invoices', id],
    queryFn: () => invoicesFile({ path: { id } }),
    refetchInterval: ({ state }) => (isLeaving(state.data) ? 3000 : false),
  });

export const submitInvoice = (id: string): Promise<unknown> => invoicesSubmit({ path: { id } });

export const clientsQuery = (q: string) =>
  queryOptions({
    queryKey: ['clients', q],
    queryFn: ({ signal }) => clientsSearch({ query: { q: q || undefined }, signal }),
  });

export async function createClient(client: NewClientDto): Promise<ClientDto> {
  const { id } = await clientsCreate({ body: client });
  const { activityId: _, enterpriseNumber = null, vatNumber = null, email = null, ...rest } = client;
  return { ...rest, id, enterpriseNumber, vatNumber, email };
}
