import { useTranslation } from '@coopera/i18n';
import { DateText, KeyFigures, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { InvoiceActions } from './invoice-actions';
import { InvoiceAmounts } from './invoice-amounts';
import { InvoiceTimeline } from './invoice-timeline';
import type { InvoiceDetail } from './types';

export function InvoiceView({ invoice }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation();
  const { number, client, activity, state, gross, outstanding, dueOn, budgetEarned } = invoice;
  return (
    <>
      <PageTitle
        title={number ?? t('invoice.draftFor', { client: client.name })}
        subtitle={[client.name, activity.name].join(' · ')}
        aside={<StatusPill kind="invoiceState" status={state} />}
        actions={<InvoiceActions invoice={invoice} />}
      />
      <KeyFigures
        figures={[
          { label: t('invoice.gross'), value: <MoneyText value={gross} /> },
          { label: t('invoice.outstanding'), value: <MoneyText value={outstanding} /> },
          { label: t('invoice.dueOn'), value: <DateText value={dueOn} /> },
          { label: t('invoice.earned'), value: <MoneyText value={budgetEarned} /> },
        ]}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: 'minmax(0,1fr) 340px' }, alignItems: 'start' }}>
        <InvoiceAmounts invoice={invoice} />
        <Section title={t('invoice.timeline')}>
          <InvoiceTimeline events={invoice.timeline} />
        </Section>
      </Box>
    </>
  );
}
