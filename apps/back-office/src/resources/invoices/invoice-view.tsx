import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, MoneyText, Pill } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import { useCanOpen } from '../../auth/use-can-open';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { useHistory } from '../history/use-history';
import { InvoiceActions } from './invoice-actions';
import { InvoiceClient } from './invoice-client';
import { InvoiceLines } from './invoice-lines';
import { InvoicePayments } from './invoice-payments';

export function InvoiceView({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const timeline = useHistory(invoice.history);
  const canOpenActivity = useCanOpen('activities');
  const { number, kind, state, client, activityId, activityName, subject, comment } = invoice;
  const code = number ?? t('invoice.noNumber');
  const activity = canOpenActivity ? (
    <MuiLink component={Link} to={`/activities/${activityId}/show`}>
      {activityName}
    </MuiLink>
  ) : (
    activityName
  );
  const content = (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {comment && state === 'rejected' && <Alert severity="warning">{comment}</Alert>}
      <InvoiceLines invoice={invoice} />
      <InvoicePayments invoice={invoice} />
      <InvoiceClient invoice={invoice} />
    </Box>
  );
  return (
    <RecordPage
      title={client.name}
      code={code}
      subtitle={
        <>
          {code} · {activity}
          {subject && ` · ${subject}`}
        </>
      }
      pills={
        <>
          <StatePill kind="invoiceState" state={state} />
          {kind === 'credit-note' && <Pill>{t('invoiceKind.credit-note')}</Pill>}
        </>
      }
      actions={<InvoiceActions invoice={invoice} />}
      figures={[
        { label: t('invoice.net'), value: <MoneyText value={invoice.net} /> },
        { label: t('invoice.gross'), value: <MoneyText value={invoice.gross} /> },
        { label: t('invoice.outstanding'), value: <MoneyText value={invoice.outstanding} /> },
        { label: t('invoice.dueOn'), value: <DateText value={invoice.dueOn} /> },
      ]}
      tabs={[{ key: 'lines', label: t('invoice.lines'), content }]}
      timeline={timeline}
    />
  );
}
