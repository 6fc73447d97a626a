import { useTranslation } from '@coopera/i18n';
import { Pill } from './pill';
import { type StatusKind, statusTones } from './status-tones';

/** The state of a thing, in the reader's language. */
export function StatusPill({ kind, status }: { kind: StatusKind; status: string }) {
  const { t } = useTranslation();
  return (
    <Pill dot tone={statusTones[kind][status] ?? 'neutral'}>
      {t(`${kind}.${status}`)}
    </Pill>
  );
}
