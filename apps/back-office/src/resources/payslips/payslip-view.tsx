import type { PayslipFileDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { DownloadButton } from '../../shell/download-button';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { PayChoices } from '../pay-lines/pay-choices';
import { PayLines } from '../pay-lines/pay-lines';
import { PayslipFacts } from './payslip-facts';

export function PayslipView({ payslip }: { payslip: PayslipFileDto }) {
  const { t } = useTranslation();
  const { id, number, workerName, title, startsOn, endsOn, status, failure, hasPdf, lines } = payslip;
  const amount = (label: string, value: PayslipFileDto['gross']) => ({
    label,
    value: value ? <MoneyText value={value} signed /> : '—',
  });
  return (
    <RecordPage
      isPerson
      title={workerName}
      code={number}
      parent={{ to: `/pay-runs/${payslip.payRunId}/show`, label: t('nav.pay-runs') }}
      subtitle={`${number} · ${title} · ${formatPeriod(startsOn, endsOn)}`}
      pills={<StatePill kind="payslipState" state={status} />}
      actions={
        hasPdf && <DownloadButton label={t('payslip.pdf')} path={`/payslips/${id}/pdf`} fileName={`${number}.pdf`} />
      }
      figures={[
        amount(t('pay.gross'), payslip.gross),
        amount(t('pay.net'), payslip.net),
        amount(t('pay.cost'), payslip.cost),
        amount(t('pay.difference'), payslip.difference),
      ]}
      tabs={[
        {
          key: 'calculation',
          label: t('pay.calculation'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              {failure && <Alert severity="error">{failure}</Alert>}
              <PayslipFacts payslip={payslip} />
              {lines.length > 0 && <PayLines lines={lines} />}
              <PayChoices strategies={payslip.strategies} unverified={payslip.unverified} />
            </Box>
          ),
        },
      ]}
    />
  );
}
