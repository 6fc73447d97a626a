import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText, StatusPill } from '@coopera/ui';
import MuiLink from '@mui/material/Link';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { RecordPage } from '../../shell/record-page';
import { eventItems } from '../members/event-items';
import { InvoiceActions } from './invoice-actions';
import { InvoiceLines } from './invoice-lines';
import type { InvoiceRecord } from './types';

export function InvoiceView() {
  const { t } = useTranslation();
  const invoice = useRecordContext<InvoiceRecord>();
  if (!invoice) return null;
  const code = invoice.number ?? t('invoice.noNumber');
  return (
    <RecordPage
      title={invoice.clientName}
      code={code}
      subtitle={
        <>
          {code} ·{' '}
          <MuiLink component={Link} to={`/members/${invoice.memberId}/show`}>
            {invoice.memberName}
          </MuiLink>{' '}
          · {invoice.activityName}
        </>
      }
      pills={<StatusPill kind="invoiceState" status={invoice.state} />}
      actions={<InvoiceActions invoice={invoice} />}
      figures={[
        { label: t('invoice.gross'), value: <MoneyText value={invoice.gross} /> },
        { label: t('invoice.outstanding'), value: <MoneyText value={invoice.outstanding} /> },
        { label: t('invoice.dueOn'), value: <DateText value={invoice.dueOn} /> },
        { label: t('invoice.earned'), value: <MoneyText value={invoice.budgetEarned} /> },
      ]}
      tabs={[{ key: 'lines', label: t('invoice.lines'), content: <InvoiceLines invoice={invoice} /> }]}
      timeline={eventItems(invoice.timeline)}
    />
  );
}
