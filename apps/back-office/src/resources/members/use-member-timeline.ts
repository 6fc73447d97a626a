import { membersTimeline } from '@coopera/api-client';
import type { TimelineItem } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useHistory } from '../history/use-history';

export function useMemberTimeline(id: string): TimelineItem[] {
  const { data = [] } = useQuery({
    queryKey: ['member-timeline', id],
    queryFn: () => membersTimeline({ path: { id } }),
  });
  return useHistory(data.map(({ title, author, ...item }) => ({ ...item, what: title, who: author })));
}
