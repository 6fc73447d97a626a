import { nextPage, remindersOwn } from '@coopera/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';

export const remindersQuery = infiniteQueryOptions({
  queryKey: ['reminders'],
  queryFn: ({ pageParam }) => remindersOwn({ query: { page: pageParam } }),
  initialPageParam: 1,
  getNextPageParam: nextPage,
});
