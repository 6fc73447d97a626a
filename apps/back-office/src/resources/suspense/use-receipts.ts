import { type SuspenseItemDto, statementsSuspense } from '@coopera/api-client';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';

/** The receipts that nothing explains, oldest first, and the one on the desk: its address can be shared. */
export function useReceipts(q: string) {
  const [search, setSearch] = useSearchParams();
  const list = useQuery({
    queryKey: ['suspense-receipts', q],
    queryFn: () => statementsSuspense({ query: { q: q || undefined, perPage: 100, sort: 'receivedOn' } }),
    placeholderData: (previous) => previous,
  });
  const receipts = list.data?.items ?? [];
  const chosen = receipts.findIndex(({ id }) => id === search.get('receipt'));
  const index = Math.max(0, chosen);
  const current: SuspenseItemDto | undefined = receipts[index];
  const select = (id: string | undefined) => setSearch(id ? { receipt: id } : {}, { replace: true });
  return {
    list,
    receipts,
    current,
    isChosen: chosen >= 0,
    select,
    /** Goes down or up the list. */
    step: (by: number) => select(receipts[Math.min(receipts.length - 1, Math.max(0, index + by))]?.id),
    /** The one that follows when the present one is done with. */
    following: receipts[index + 1] ?? receipts[index - 1],
  };
}
