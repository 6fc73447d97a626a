import type { BookCheckDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText, Pill, Section } from '@coopera/ui';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { FiguresTable } from '../accounting/figures-table';

export function CheckCard({ check: { title, isInvariant, findings } }: { check: BookCheckDto }) {
  const { t } = useTranslation();
  const holds = findings.length === 0;
  const tone = holds ? 'success' : isInvariant ? 'error' : 'warning';
  const rows = findings.map((finding, index) => ({ ...finding, id: String(index) }));
  return (
    <Section
      title={title}
      action={
        <Pill dot tone={tone}>
          {holds ? t('ledger.holds') : t('accounting.findings', { count: findings.length })}
        </Pill>
      }
    >
      {!holds && (
        <FiguresTable
          label={title}
          idOf={({ id }) => id}
          rows={rows}
          columns={[
            { key: 'reference', label: t('accounting.finding'), render: ({ reference }) => reference },
            { key: 'on', label: t('accounting.day'), render: ({ on }) => on && <DateText value={on} /> },
            {
              key: 'entry',
              label: t('accounting.entry'),
              render: ({ entryId }) =>
                entryId && (
                  <Link component={RouterLink} to={`/ledger-entries/${entryId}/show`}>
                    {t('accounting.openEntry')}
                  </Link>
                ),
            },
            {
              key: 'amount',
              label: t('accounting.amount'),
              isRight: true,
              render: ({ amount }) => amount && <MoneyText value={amount} strong />,
            },
          ]}
        />
      )}
    </Section>
  );
}
