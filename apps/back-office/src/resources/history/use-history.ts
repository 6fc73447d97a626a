import { useTranslation } from '@coopera/i18n';
import type { TimelineItem } from '@coopera/ui';
import ChatBubbleOutlineOutlined from '@mui/icons-material/ChatBubbleOutlineOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import SyncAltOutlined from '@mui/icons-material/SyncAltOutlined';
import { useDeed } from './use-deed';

export interface Happening {
  at: string;
  kind?: 'audit' | 'mail' | 'note';
  what: string;
  who: string;
  body?: string | null;
}

const icons = { note: ChatBubbleOutlineOutlined, mail: MailOutlined, audit: SyncAltOutlined };

/** What happened to a record, newest first; deeds are said in words. */
export function useHistory(history: Happening[]): TimelineItem[] {
  const { t } = useTranslation();
  const deed = useDeed();
  return history
    .map(({ at, kind = 'audit', what, who, body }, index) => ({
      id: `${at}.${index}`,
      index,
      title: kind === 'audit' ? deed(what) : what || t('member.noteTitle'),
      body,
      at,
      actor: who === 'system' ? t('audit.system') : who,
      icon: icons[kind],
    }))
    .sort((a, b) => b.at.localeCompare(a.at) || b.index - a.index);
}
