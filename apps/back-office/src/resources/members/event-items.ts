import type { TimelineItem } from '@coopera/ui';
import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import ChatBubbleOutlineOutlined from '@mui/icons-material/ChatBubbleOutlineOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import EuroOutlined from '@mui/icons-material/EuroOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import SyncAltOutlined from '@mui/icons-material/SyncAltOutlined';
import type { RecordEvent } from './types';

const icons: Record<RecordEvent['kind'], TimelineItem['icon']> = {
  note: ChatBubbleOutlineOutlined,
  invoice: ReceiptLongOutlined,
  contract: DescriptionOutlined,
  document: AttachFileOutlined,
  payment: EuroOutlined,
  status: SyncAltOutlined,
};

/** Events of the API as entries of the timeline. */
export const eventItems = (events: RecordEvent[]): TimelineItem[] =>
  events.map(({ kind, ...event }) => ({ ...event, icon: icons[kind] ?? SyncAltOutlined }));
