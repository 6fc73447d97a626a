import { useUser } from '@coopera/api-client';
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { hasPermission } from '../../auth/permissions';
import { fileSources } from './file-sources';
import { houseSources } from './house-sources';
import { moneySources } from './money-sources';
import { shareSources } from './share-sources';
import { solidaritySources } from './solidarity-sources';
import type { Source, WaitingRow } from './source';

const sources: Source[] = [...fileSources, ...moneySources, ...shareSources, ...solidaritySources, ...houseSources];

export interface Waiting {
  source: Source;
  answer: UseQueryResult<{ total: number; rows: WaitingRow[] }>;
}

/** All that waits for this person, counted once for the rail and for the page. */
export function useWaiting(): Waiting[] {
  const user = useUser();
  const mine = sources.filter(({ permission }) => hasPermission(user, permission));
  const answers = useQueries({
    queries: mine.map(({ key, load }) => ({
      queryKey: ['waiting', key],
      queryFn: load,
      refetchInterval: 60_000,
      staleTime: 15_000,
    })),
  });
  return mine.map((source, index) => ({ source, answer: answers[index] }));
}

/** How much waits behind an item of the rail; behind the worklist, all of it. */
export function useWaitingCount(resource: string): number {
  return useWaiting()
    .filter(({ source }) => !source.isQuiet && (resource === 'worklist' || source.resource === resource))
    .reduce((sum, { answer }) => sum + (answer.data?.total ?? 0), 0);
}
