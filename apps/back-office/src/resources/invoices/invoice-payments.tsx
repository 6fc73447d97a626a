import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, MoneyText, Section } from '@coopera/ui';

/** What the bank received for the invoice. */
export function InvoicePayments({ invoice: { payments } }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  if (payments.length === 0) return null;
  return (
    <Section title={t('invoice.payments')}>
      <Facts
        facts={payments.map(({ receivedOn, amount }, index) => [
          `${index + 1}.`,
          <span key={receivedOn}>
            <DateText value={receivedOn} /> · <MoneyText value={amount} strong />
          </span>,
        ])}
      />
    </Section>
  );
}
