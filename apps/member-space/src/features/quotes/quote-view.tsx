import type { QuoteDto } from '@coopera/api-client';
import { formatRate, useTranslation, vatTotals } from '@coopera/i18n';
import { DateText, KeyFigures, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { SaleLine } from '../invoices/sale-line';
import { TotalRow } from '../invoices/total-row';
import { QuoteActions } from './quote-actions';

export function QuoteView({ quote }: { quote: QuoteDto }) {
  const { t } = useTranslation();
  const { title, number, clientName, status, net, gross, madeOn, validUntil, decidedBy, lines } = quote;
  const totals = vatTotals(lines.map((line) => ({ ...line, vatRate: (Number(line.vatPercent) / 100).toFixed(2) })));
  return (
    <>
      <PageTitle
        title={title}
        subtitle={[number, clientName].join(' · ')}
        aside={<StatusPill kind="quoteState" status={status} />}
        actions={<QuoteActions quote={quote} />}
      />
      <KeyFigures
        figures={[
          { label: t('invoice.gross'), value: <MoneyText value={gross} /> },
          { label: t('quotes.madeOn'), value: <DateText value={madeOn} /> },
          { label: t('quotes.validUntil'), value: <DateText value={validUntil} /> },
          { label: t('quotes.decidedBy'), value: decidedBy ?? '—' },
        ]}
      />
      <Section title={t('invoice.lines')}>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {lines.map((line, index) => (
            <SaleLine key={`${line.description}${line.unitPrice}`} line={line} net={totals.lines[index]} />
          ))}
        </Box>
        <Box component="dl" sx={{ m: 0, mt: 2, display: 'grid', gap: 0.75, ml: { sm: 'auto' }, minWidth: { sm: 320 } }}>
          <TotalRow label={t('invoice.net')} value={net} />
          {totals.vat.map(({ rate, amount }) => (
            <TotalRow key={rate} label={t('invoice.vatAt', { rate: formatRate(rate) })} value={amount} />
          ))}
          <TotalRow label={t('invoice.gross')} value={gross} isMain hasRule />
        </Box>
      </Section>
    </>
  );
}
