import type { BankReconciliationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, EmptyState, KeyFigures, MoneyText, Section } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { aboutEntry } from '../accounting/entry-words';
import { FiguresTable } from '../accounting/figures-table';

export function ReconciliationView({ found }: { found: BankReconciliationDto }) {
  const { t } = useTranslation();
  const isExplained = found.unexplained.amount === '0.00';
  return (
    <>
      <KeyFigures
        figures={[
          {
            label: t('accounting.ledgerBalance', { account: found.account }),
            value: <MoneyText value={found.ledgerBalance} />,
          },
          { label: t('accounting.bankBalance'), value: <MoneyText value={found.bankBalance} /> },
          { label: t('accounting.difference'), value: <MoneyText value={found.difference} /> },
          { label: t('accounting.inTransit'), value: <MoneyText value={found.inTransit} /> },
        ]}
      />
      <Alert severity={isExplained ? 'success' : 'error'} sx={{ mb: 2 }}>
        {t(isExplained ? 'accounting.differenceExplained' : 'accounting.differenceNotExplained')}{' '}
        {!isExplained && <MoneyText value={found.unexplained} strong />}
      </Alert>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Section title={t('accounting.explained')}>
          {found.explained.length === 0 ? (
            <EmptyState title={t('accounting.noDifference')} />
          ) : (
            <FiguresTable
              label={t('accounting.explained')}
              idOf={({ kind, reference, on, entryId }) => [kind, reference, on, entryId].join('.')}
              rows={found.explained}
              columns={[
                { key: 'kind', label: t('accounting.why'), render: ({ kind }) => t(`bankDifference.${kind}`) },
                {
                  key: 'reference',
                  label: t('accounting.reference'),
                  render: ({ reference, entryId }) =>
                    entryId ? (
                      <Link component={RouterLink} to={`/ledger-entries/${entryId}/show`}>
                        {reference}
                      </Link>
                    ) : (
                      reference
                    ),
                },
                { key: 'on', label: t('accounting.day'), render: ({ on }) => <DateText value={on} /> },
                {
                  key: 'amount',
                  label: t('accounting.amount'),
                  isRight: true,
                  render: ({ amount }) => <MoneyText value={amount} strong />,
                },
              ]}
            />
          )}
        </Section>
        <Section title={t('accounting.lastStatements')}>
          <FiguresTable
            label={t('accounting.lastStatements')}
            idOf={({ id }) => id}
            rows={found.statements}
            columns={[
              { key: 'account', label: t('accounting.bankAccount'), render: ({ account }) => account },
              { key: 'file', label: t('accounting.statement'), render: ({ fileName }) => fileName },
              { key: 'on', label: t('accounting.day'), render: ({ on }) => <DateText value={on} /> },
              {
                key: 'closing',
                label: t('accounting.closing'),
                isRight: true,
                render: ({ closing }) => <MoneyText value={closing} strong />,
              },
            ]}
          />
        </Section>
        <Section title={t('accounting.transfers')}>
          {found.transfers.length === 0 ? (
            <EmptyState title={t('accounting.noTransfers')} />
          ) : (
            <FiguresTable
              label={t('accounting.transfers')}
              idOf={({ entryId }) => entryId}
              rows={found.transfers}
              columns={[
                {
                  key: 'piece',
                  label: t('accounting.piece'),
                  render: ({ entryId, number }) => (
                    <Link component={RouterLink} to={`/ledger-entries/${entryId}/show`}>
                      {number ?? '—'}
                    </Link>
                  ),
                },
                {
                  key: 'about',
                  label: t('accounting.about'),
                  render: ({ params, reason }) =>
                    aboutEntry(params) || t(`entryReason.${reason}`, { defaultValue: reason }),
                },
                { key: 'on', label: t('accounting.day'), render: ({ occurredOn }) => <DateText value={occurredOn} /> },
                {
                  key: 'open',
                  label: t('accounting.amount'),
                  isRight: true,
                  render: ({ open }) => <MoneyText value={open} strong />,
                },
              ]}
            />
          )}
        </Section>
      </Box>
    </>
  );
}
