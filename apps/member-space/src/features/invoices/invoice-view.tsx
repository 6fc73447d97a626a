import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, KeyFigures, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { AdviserComment } from './adviser-comment';
import { InvoiceActions } from './invoice-actions';
import { InvoiceAmounts } from './invoice-amounts';
import { InvoiceFacts } from './invoice-facts';
import { InvoiceTimeline } from './invoice-timeline';

export function InvoiceView({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const { number, client, activityName, subject, state, gross, paid, outstanding, dueOn } = invoice;
  return (
    <>
      <PageTitle
        title={number ?? t('invoice.draftFor', { client: client.name })}
        subtitle={[client.name, subject, activityName].filter(Boolean).join(' · ')}
        aside={<StatusPill kind="invoiceState" status={state} />}
        actions={<InvoiceActions invoice={invoice} />}
      />
      <AdviserComment invoice={invoice} />
      <KeyFigures
        figures={[
          { label: t('invoice.gross'), value: <MoneyText value={gross} /> },
          { label: t('invoice.paid'), value: <MoneyText value={paid} /> },
          { label: t('invoice.outstanding'), value: <MoneyText value={outstanding} /> },
          { label: t('invoice.dueOn'), value: <DateText value={dueOn} /> },
        ]}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 340px' },
          alignItems: 'start',
        }}
      >
        <InvoiceAmounts invoice={invoice} />
        <Box sx={{ display: 'grid', gap: 2 }}>
          <InvoiceFacts invoice={invoice} />
          <Section title={t('invoice.timeline')}>
            <InvoiceTimeline invoice={invoice} />
          </Section>
        </Box>
      </Box>
    </>
  );
}
