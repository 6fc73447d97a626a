import type { ContractHistoryItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Timeline } from '@coopera/ui';
import EventNoteOutlined from '@mui/icons-material/EventNoteOutlined';

/** "contracts.dimona.accepted" → "dimona.accepted". */
const deedOf = (what: string): string => what.slice(what.indexOf('.') + 1).replaceAll('.', '-');

export function ContractTimeline({ history }: { history: ContractHistoryItemDto[] }) {
  const { t } = useTranslation();
  const newest = [...history].reverse().sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Timeline
      items={newest.map(({ at, what, who }, index) => ({
        id: `${at}-${index}`,
        at,
        actor: who === 'system' ? null : who,
        icon: EventNoteOutlined,
        title: t(`contractEvent.${deedOf(what)}`, { defaultValue: what }),
      }))}
    />
  );
}
