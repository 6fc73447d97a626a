import { formatDate, formatNumber, useTranslation } from '@coopera/i18n';
import { MoneyText, ProgressBar, Section, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useRecordContext } from 'react-admin';
import { moneyColumn, textColumn } from '../../shell/columns';
import { RecordPage } from '../../shell/record-page';
import { RelatedList } from '../../shell/related-list';
import { eventItems } from '../members/event-items';
import { PayRunActions } from './pay-run-actions';
import type { PayRunRecord } from './types';

export function PayRunView({ onMove }: { onMove: (isMoving: boolean) => void }) {
  const { t } = useTranslation();
  const run = useRecordContext<PayRunRecord>();
  const state = run?.state;
  useEffect(() => onMove(state === 'calculating'), [state, onMove]);
  if (!run) return null;
  const items = (filter?: Record<string, unknown>) => (
    <RelatedList
      resource="pay-run-items"
      target="payRunId"
      sort={{ field: 'memberName', order: 'ASC' }}
      filter={filter}
      opens={false}
    >
      {textColumn('memberName')}
      {textColumn('contractNumber')}
      {textColumn('contractTitle')}
      {filter ? textColumn('error') : moneyColumn('gross')}
      {!filter && moneyColumn('net', true)}
    </RelatedList>
  );
  return (
    <RecordPage
      title={run.label}
      code={run.period}
      subtitle={formatDate(run.period, 'month')}
      pills={<StatusPill kind="payRunState" status={run.state} />}
      actions={<PayRunActions run={run} />}
      figures={[
        { label: t('payRun.contracts'), value: formatNumber(run.contracts) },
        { label: t('payRun.gross'), value: <MoneyText value={run.grossTotal} /> },
        { label: t('payRun.net'), value: <MoneyText value={run.netTotal} /> },
        { label: t('payRun.cost'), value: <MoneyText value={run.costTotal} /> },
      ]}
      tabs={[
        {
          key: 'contracts',
          label: t('payRun.contracts'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Section>
                <ProgressBar
                  label={t('payRun.progress')}
                  done={run.calculated}
                  total={run.contracts}
                  failed={run.failed}
                />
              </Section>
              {items()}
            </Box>
          ),
        },
        { key: 'failed', label: t('payRun.failed', { count: run.failed }), content: items({ state: 'failed' }) },
      ]}
      timeline={eventItems(run.timeline)}
    />
  );
}
