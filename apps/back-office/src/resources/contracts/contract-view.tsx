import type { ContractFileDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { useHistory } from '../history/use-history';
import { PayChoices } from '../pay-lines/pay-choices';
import { PayLines } from '../pay-lines/pay-lines';
import { ContractActions } from './contract-actions';
import { ContractTerms } from './contract-terms';
import { Declarations } from './declarations';

export function ContractView({ contract }: { contract: ContractFileDto }) {
  const { t } = useTranslation();
  const timeline = useHistory(contract.history);
  const { number, workerId, workerName, title, startsOn, endsOn, status, dimona, lines, strategies, unverified } =
    contract;
  return (
    <RecordPage
      isPerson
      title={workerName}
      code={number}
      subtitle={
        <>
          {number} · {title} · {formatPeriod(startsOn, endsOn)} ·{' '}
          <MuiLink component={Link} to={`/members/${workerId}/show`}>
            {t('contract.memberFile')}
          </MuiLink>
        </>
      }
      pills={
        <>
          <StatePill kind="contractState" state={status} />
          <StatePill kind="dimonaState" state={dimona} />
        </>
      }
      actions={<ContractActions contract={contract} />}
      figures={[
        { label: t('pay.gross'), value: <MoneyText value={contract.gross} /> },
        { label: t('pay.net'), value: <MoneyText value={contract.net} /> },
        { label: t('pay.cost'), value: <MoneyText value={contract.cost} /> },
        { label: t('pay.budgetNeeded'), value: <MoneyText value={contract.budgetNeeded} /> },
      ]}
      tabs={[
        {
          key: 'terms',
          label: t('contract.terms'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <ContractTerms contract={contract} />
              <Declarations declarations={contract.declarations} />
            </Box>
          ),
        },
        {
          key: 'calculation',
          label: t('pay.calculation'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <PayLines lines={lines} />
              <PayChoices strategies={strategies} unverified={unverified} />
            </Box>
          ),
        },
      ]}
      timeline={timeline}
    />
  );
}
