import { nextPage, payslipsFile, payslipsOwn } from '@coopera/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const payslipsQuery = infiniteQueryOptions({
  queryKey: ['payslips'],
  queryFn: ({ pageParam }) => payslipsOwn({ query: { page: pageParam, sort: '-endsOn' } }),
  initialPageParam: 1,
  getNextPageParam: nextPage,
});

export const payslipQuery = (id: string) =>
  queryOptions({ queryKey: ['payslips', id], queryFn: () => payslipsFile({ path: { id } }) });
