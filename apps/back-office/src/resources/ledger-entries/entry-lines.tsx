import type { EntryFileDto, EntryLineDto } from '@coopera/api-client';
import { sumMoney, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { FiguresTable } from '../accounting/figures-table';

const amount = (value: EntryLineDto['debit']) => value.amount !== '0.00' && <MoneyText value={value} />;

export function EntryLines({ entry }: { entry: EntryFileDto }) {
  const { t } = useTranslation();
  const rows = entry.lines.map((line, index) => ({ ...line, id: String(index) }));
  return (
    <Card>
      <FiguresTable
        label={t('accounting.lines')}
        idOf={({ id }) => id}
        rows={rows}
        columns={[
          {
            key: 'account',
            label: t('accounting.account'),
            render: ({ account, accountName }) => (
              <Link
                component={RouterLink}
                to={`/general-ledger?ledger=${entry.ledger}&account=${account}&from=${entry.occurredOn.slice(0, 4)}-01-01&to=${entry.occurredOn}`}
              >
                {account} · {accountName}
              </Link>
            ),
          },
          {
            key: 'activity',
            label: t('accounting.activity'),
            render: ({ activityId }) =>
              activityId && (
                <Link component={RouterLink} to={`/activities/${activityId}/show`}>
                  {t('accounting.openActivity')}
                </Link>
              ),
          },
          { key: 'debit', label: t('accounting.debit'), isRight: true, render: ({ debit }) => amount(debit) },
          { key: 'credit', label: t('accounting.credit'), isRight: true, render: ({ credit }) => amount(credit) },
        ]}
        footer={[
          t('accounting.total'),
          '',
          <MoneyText key="debit" value={sumMoney(entry.lines.map(({ debit }) => debit))} />,
          <MoneyText key="credit" value={sumMoney(entry.lines.map(({ credit }) => credit))} />,
        ]}
      />
    </Card>
  );
}
