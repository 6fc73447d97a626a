import { requestJson, type Stretch } from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { PayslipDetail, PayslipSummary } from './types';

export const payslipsQuery = infiniteQueryOptions({
  queryKey: ['payslips'],
  queryFn: ({ pageParam }) => requestJson<Stretch<PayslipSummary>>('/me/payslips', { query: { after: pageParam } }),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

export const payslipQuery = (id: string) =>
  queryOptions({ queryKey: ['payslips', id], queryFn: () => requestJson<PayslipDetail>(`/me/payslips/${id}`) });
