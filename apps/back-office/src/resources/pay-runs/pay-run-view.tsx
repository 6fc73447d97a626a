import type { PayRunDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { PayRunActions } from './pay-run-actions';
import { PayRunProgress } from './pay-run-progress';
import { PayRunSlips } from './pay-run-slips';

export function PayRunView({ run }: { run: PayRunDto }) {
  const { t } = useTranslation();
  const { number, until, state, openedBy, approvedBy, failed, computed, documents, approved } = run;
  // Slips are read again when one more of them is computed, written or approved.
  const progress = [computed, documents, approved, failed].join('.');
  return (
    <RecordPage
      title={number}
      code={number}
      subtitle={[
        t('payRun.untilDay', { date: formatDate(until) }),
        t('payRun.openedBy', { name: openedBy }),
        approvedBy && t('payRun.approvedBy', { name: approvedBy }),
      ]
        .filter(Boolean)
        .join(' · ')}
      pills={<StatePill kind="payRunState" state={state} />}
      actions={<PayRunActions run={run} />}
      figures={[
        { label: t('pay.gross'), value: <MoneyText value={run.gross} /> },
        { label: t('pay.net'), value: <MoneyText value={run.net} /> },
        { label: t('pay.cost'), value: <MoneyText value={run.cost} /> },
        { label: t('pay.contribution'), value: <MoneyText value={run.contribution} /> },
        { label: t('payRun.difference', { count: run.differing }), value: <MoneyText value={run.difference} signed /> },
      ]}
      tabs={[
        {
          key: 'payslips',
          label: t('payRun.slips'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <PayRunProgress run={run} />
              <PayRunSlips progress={progress} />
            </Box>
          ),
        },
        ...(failed > 0
          ? [
              {
                key: 'failed',
                label: t('payRun.failed', { count: failed }),
                content: <PayRunSlips progress={progress} isFailed />,
              },
            ]
          : []),
      ]}
    />
  );
}
