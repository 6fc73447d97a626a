import { membersOwnFile } from '@coopera/api-client';
import { queryOptions } from '@tanstack/react-query';

/** The member's own file: name, adviser, account. */
export const ownFileQuery = queryOptions({
  queryKey: ['own-file'],
  queryFn: () => membersOwnFile(),
  staleTime: Number.POSITIVE_INFINITY,
});
