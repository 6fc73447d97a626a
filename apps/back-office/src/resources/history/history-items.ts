import type { TimelineItem } from '@coopera/ui';
import ChatBubbleOutlineOutlined from '@mui/icons-material/ChatBubbleOutlineOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import SyncAltOutlined from '@mui/icons-material/SyncAltOutlined';

export interface Happening {
  at: string;
  kind?: 'audit' | 'mail' | 'note';
  what: string;
  who: string;
  body?: string | null;
}

const icons = { note: ChatBubbleOutlineOutlined, mail: MailOutlined, audit: SyncAltOutlined };

/** What happened to a record, newest first; deeds are said in words. */
export const historyItems = (history: Happening[], deed: (action: string) => string, note: string): TimelineItem[] =>
  history
    .map(({ at, kind = 'audit', what, who, body }, index) => ({
      id: `${at}.${index}`,
      title: kind === 'audit' ? deed(what) : what || note,
      body,
      at,
      actor: who,
      icon: icons[kind],
    }))
    .sort((a, b) => b.at.localeCompare(a.at));
