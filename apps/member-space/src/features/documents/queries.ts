import { requestJson, type Stretch } from '@coopera/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';

export interface DocumentItem {
  id: string;
  kind: 'payslip' | 'contract' | 'invoice' | 'share-certificate' | 'tax-form' | 'other';
  title: string;
  fileName: string;
  bytes: number;
  createdAt: string;
}

export const documentsQuery = infiniteQueryOptions({
  queryKey: ['documents'],
  queryFn: ({ pageParam }) => requestJson<Stretch<DocumentItem>>('/me/documents', { query: { after: pageParam } }),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});
