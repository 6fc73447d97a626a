import { membersTimeline } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import type { TimelineItem } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { historyItems } from '../history/history-items';
import { useDeed } from '../history/use-deed';

export function useMemberTimeline(id: string): TimelineItem[] {
  const { t } = useTranslation();
  const deed = useDeed();
  const { data = [] } = useQuery({
    queryKey: ['member-timeline', id],
    queryFn: () => membersTimeline({ path: { id } }),
  });
  const happenings = data.map(({ title, author, ...item }) => ({ ...item, what: title, who: author }));
  return historyItems(happenings, deed, t('member.noteTitle'));
}
