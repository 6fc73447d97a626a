import { type SavedViewDto, savedViewsDrop, savedViewsKeep, savedViewsList } from '@coopera/api-client';
import { notify } from '@coopera/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type Filter = Record<string, unknown>;

export const filterOf = (view: SavedViewDto): Filter => (view.query.filter as Filter | undefined) ?? {};

/** The views of a list that this person keeps, on every computer. */
export function useSavedViews(resource: string) {
  const queryClient = useQueryClient();
  const queryKey = ['saved-views', resource];
  const again = () => queryClient.invalidateQueries({ queryKey });
  const { data: saved = [] } = useQuery({
    queryKey,
    queryFn: () => savedViewsList({ query: { resource } }),
    staleTime: 300_000,
  });
  const keep = useMutation({
    mutationFn: (view: { name: string; query: Record<string, unknown> }) =>
      savedViewsKeep({ body: { resource, ...view } }),
    onSuccess: again,
  });
  const drop = useMutation({
    mutationFn: (id: string) => savedViewsDrop({ path: { id } }),
    onSuccess: again,
    onError: (error: Error) => notify(error.message, 'error'),
  });
  return { saved, keep, drop };
}
