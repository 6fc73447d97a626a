import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Facts, Section } from '@coopera/ui';
import Box from '@mui/material/Box';

/** To whom the invoice goes, and in which language. */
export function InvoiceClient({
  invoice: { client, language, buyerReference, termDays },
}: {
  invoice: InvoiceFileDto;
}) {
  const { t } = useTranslation();
  const { name, kind, enterpriseNumber, vatNumber, email, street, postalCode, city, country } = client;
  return (
    <Section title={t('invoice.client')}>
      <Box sx={{ maxWidth: 620 }}>
        <Facts
          facts={[
            [t('client.name'), name],
            [t('client.kind'), t(`clientKind.${kind}`)],
            [t('client.number'), vatNumber ?? enterpriseNumber],
            [t('client.address'), `${street}, ${postalCode} ${city}${country === 'BE' ? '' : `, ${country}`}`],
            [t('client.email'), email],
            [t('filter.language'), t(`language.${language}`)],
            [t('invoice.buyerReference'), buyerReference],
            [t('invoice.term'), t('invoice.termDays', { count: termDays })],
          ]}
        />
      </Box>
    </Section>
  );
}
