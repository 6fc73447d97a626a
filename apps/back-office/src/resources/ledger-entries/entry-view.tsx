import type { EntryFileDto } from '@coopera/api-client';
import { formatDate, sumMoney, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import { RecordPage } from '../../shell/record-page';
import { EntryLines } from './entry-lines';
import { EntryLinks } from './entry-links';
import { ReverseEntry } from './reverse-entry';

/** One entry of the books: its lines, what made it, what took it back. */
export function EntryView({ entry }: { entry: EntryFileDto }) {
  const { t } = useTranslation();
  const reason = t(`entryReason.${entry.reason}`, { defaultValue: entry.reason });
  const mayReverse = entry.sourceKind === 'miscellaneous' && !entry.reversedBy;
  return (
    <RecordPage
      title={t('accounting.entryTitle', { number: entry.number ?? '—' })}
      code={entry.number ?? '—'}
      parent={{ to: '/general-ledger', label: t('nav.general-ledger') }}
      subtitle={[reason, formatDate(entry.occurredOn), t(`ledger.${entry.ledger}`)].join(' · ')}
      actions={mayReverse && <ReverseEntry entry={entry} />}
      figures={[
        { label: t('accounting.total'), value: <MoneyText value={sumMoney(entry.lines.map(({ debit }) => debit))} /> },
        { label: t('accounting.lines'), value: entry.lines.length },
        { label: t('accounting.period'), value: t(entry.isPeriodClosed ? 'periodState.closed' : 'periodState.open') },
      ]}
      tabs={[
        { key: 'lines', label: t('accounting.lines'), content: <EntryLines entry={entry} /> },
        { key: 'origin', label: t('accounting.origin'), content: <EntryLinks entry={entry} /> },
      ]}
    />
  );
}
