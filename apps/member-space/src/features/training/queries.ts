import {
  nextPage,
  ownTrainingPapersFeed,
  ownTrainingsCatalogue,
  ownTrainingsOwn,
  ownTrainingsSession,
} from '@coopera/api-client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

export interface CatalogueFilter {
  language?: 'fr' | 'nl' | 'en';
  officeId?: string;
  hasPlaces?: boolean;
  q?: string;
}

export const catalogueQuery = (filter: CatalogueFilter) =>
  infiniteQueryOptions({
    queryKey: ['training', 'catalogue', filter],
    queryFn: ({ pageParam }) => ownTrainingsCatalogue({ query: { ...filter, page: pageParam, sort: 'startsOn' } }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
  });

/** The offices that have something to offer, for the filter. */
export const officesQuery = queryOptions({
  queryKey: ['training', 'offices'],
  queryFn: () => ownTrainingsCatalogue({ query: { perPage: 100 } }),
  select: ({ items }) =>
    [...new Map(items.flatMap(({ officeId, officeCity }) => (officeId && officeCity ? [[officeId, officeCity]] : [])))]
      .map(([id, city]) => ({ id: String(id), city: String(city) }))
      .sort((a, b) => a.city.localeCompare(b.city)),
  staleTime: 300_000,
});

export const sessionQuery = (id: string) =>
  queryOptions({ queryKey: ['training', 'session', id], queryFn: () => ownTrainingsSession({ path: { id } }) });

export const ownTrainingsQuery = (when: 'upcoming' | 'past') =>
  infiniteQueryOptions({
    queryKey: ['training', 'own', when],
    queryFn: ({ pageParam }) =>
      ownTrainingsOwn({ query: { when, page: pageParam, sort: when === 'past' ? '-startsOn' : 'startsOn' } }),
    initialPageParam: 1,
    getNextPageParam: nextPage,
  });

export const feedQuery = queryOptions({ queryKey: ['training', 'feed'], queryFn: () => ownTrainingPapersFeed() });
