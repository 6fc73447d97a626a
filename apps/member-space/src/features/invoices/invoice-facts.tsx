import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';

/** To whom, when, and by which communication it is paid. */
export function InvoiceFacts({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const { client, termDays, issuedOn, structuredCommunication, buyerReference, language } = invoice;
  const address = [client.street, `${client.postalCode} ${client.city}`, client.country].join(', ');
  return (
    <Section title={t('invoiceForm.client')}>
      <Facts
        facts={[
          [t('clientForm.name'), client.name],
          [t('clientForm.number'), client.vatNumber ?? client.enterpriseNumber],
          [t('clientForm.address'), address],
          [t('clientForm.email'), client.email],
          [t('invoiceForm.language'), t(`language.${language}`)],
          [t('invoice.issuedOn'), <DateText key="issued" value={issuedOn} />],
          [t('invoiceForm.term'), t('invoiceForm.termDays', { count: termDays })],
          [t('invoiceForm.reference'), buyerReference],
          [t('invoice.communication'), structuredCommunication],
        ]}
      />
    </Section>
  );
}
