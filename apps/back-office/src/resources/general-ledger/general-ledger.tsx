import { ledgerAccounts } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { PageTitle } from '@coopera/ui';
import Card from '@mui/material/Card';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { AskedBar, AskedChoice, AskedDay } from '../accounting/asked-bar';
import { thisYear } from '../accounting/periods';
import { TableDownloads } from '../accounting/table-downloads';
import { useAsked } from '../accounting/use-asked';
import { AccountLines } from './account-lines';

/** One account over a period, line by line. */
export default function GeneralLedger() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ ...thisYear(), account: '400', ledger: 'statutory' }), []);
  const [asked, ask] = useAsked(defaults);
  const { data: accounts = [] } = useQuery({ queryKey: ['ledger-accounts'], queryFn: () => ledgerAccounts() });
  const choices = accounts
    .filter(({ ledger }) => ledger === asked.ledger)
    .map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));
  const current = choices.some(({ value }) => value === asked.account)
    ? choices
    : [...choices, { value: asked.account, label: asked.account }];
  return (
    <>
      <PageTitle
        title={t('nav.general-ledger')}
        subtitle={t('accounting.generalLedgerText')}
        actions={
          <TableDownloads
            path="/ledger/general-ledger"
            query={asked}
            name={`ledger-${asked.account}-${asked.from}-${asked.to}`}
          />
        }
      />
      <Card>
        <AskedBar>
          <AskedChoice
            label={t('ledger.which')}
            value={asked.ledger}
            choices={['statutory', 'budget'].map((value) => ({ value, label: t(`ledger.${value}`) }))}
            onChange={(ledger) => ask({ ledger, account: ledger === 'budget' ? '9110' : '400' })}
          />
          <AskedChoice
            label={t('accounting.account')}
            value={asked.account}
            choices={current}
            onChange={(account) => ask({ account })}
          />
          <AskedDay label={t('filter.from')} value={asked.from} onChange={(from) => ask({ from })} />
          <AskedDay label={t('filter.to')} value={asked.to} onChange={(to) => ask({ to })} />
        </AskedBar>
        <AccountLines asked={asked} />
      </Card>
    </>
  );
}
