import type { VatReconciliationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Section } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { FiguresTable } from '../accounting/figures-table';
import type { VatReturnRecord } from './vat-return-show';

/** What is doubtful, what accounts 451 and 411 say, and how the figures were made. */
export function VatChecks({ record }: { record: VatReturnRecord }) {
  const { t } = useTranslation();
  const { warnings, reconciliation, adjustments, proRata, sha256, reason } = record;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Section title={t('vatReturn.plausibility')}>
        <Box sx={{ display: 'grid', gap: 1 }}>
          {warnings.length === 0 && <Alert severity="success">{t('vatReturn.noWarning')}</Alert>}
          {warnings.map((warning) => (
            <Alert key={warning} severity="warning">
              {warning}
            </Alert>
          ))}
        </Box>
      </Section>
      <Section title={t('vatReturn.reconciliation')}>
        <FiguresTable<VatReconciliationDto>
          label={t('vatReturn.reconciliation')}
          idOf={({ account }) => account}
          rows={reconciliation}
          columns={[
            { key: 'account', label: t('accounting.account'), render: ({ account }) => account },
            {
              key: 'expected',
              label: t('vatReturn.expected'),
              isRight: true,
              render: ({ expected }) => <MoneyText value={expected} />,
            },
            {
              key: 'booked',
              label: t('vatReturn.booked'),
              isRight: true,
              render: ({ booked }) => <MoneyText value={booked} />,
            },
            {
              key: 'difference',
              label: t('accounting.difference'),
              isRight: true,
              render: ({ difference }) => <MoneyText value={difference} strong signed />,
            },
          ]}
        />
        <Box sx={{ mt: 1.5, fontSize: '.8rem', color: 'text.secondary' }}>{t('vatReturn.reconciliationText')}</Box>
      </Section>
      <Section title={t('vatReturn.made')}>
        <Facts
          facts={[
            [t('vatReturn.proRata'), t('vatReturn.proRataValue', { percent: proRata })],
            [t('vatReturn.correction'), reason],
            [
              t('vatReturn.adjustments'),
              adjustments.map(({ grid, reason: why, amount }) => `${grid} · ${why} · ${amount.amount} €`).join(', ') ||
                null,
            ],
            [t('vatReturn.hash'), sha256],
          ]}
        />
      </Section>
    </Box>
  );
}
