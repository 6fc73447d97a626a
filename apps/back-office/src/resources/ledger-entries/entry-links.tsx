import type { EntryFileDto, EntrySummaryDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { aboutEntry, sourcePage } from '../accounting/entry-words';

const other = (entry: EntrySummaryDto | null) =>
  entry && (
    <Link component={RouterLink} to={`/ledger-entries/${entry.id}/show`}>
      {entry.number ?? '—'} · <DateText value={entry.occurredOn} />
    </Link>
  );

/** Where the entry comes from, and the entries tied to it. */
export function EntryLinks({ entry }: { entry: EntryFileDto }) {
  const { t } = useTranslation();
  const page = sourcePage(entry.sourceKind, entry.sourceId);
  const kind = t(`entrySource.${entry.sourceKind}`, { defaultValue: entry.sourceKind });
  return (
    <Section title={t('accounting.origin')}>
      <Facts
        facts={[
          [
            t('accounting.source'),
            page ? (
              <Link key="source" component={RouterLink} to={page}>
                {kind}
              </Link>
            ) : (
              kind
            ),
          ],
          [t('accounting.about'), aboutEntry(entry.params) || null],
          [t('accounting.recorded'), <DateText key="recorded" value={entry.recordedAt} style="date-time" />],
          [t('accounting.reversedBy'), other(entry.reversedBy)],
          [t('accounting.reverses'), other(entry.reverses)],
        ]}
      />
    </Section>
  );
}
