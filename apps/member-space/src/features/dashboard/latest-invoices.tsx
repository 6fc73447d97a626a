import type { InvoiceListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Section } from '@coopera/ui';
import { InvoiceTable } from '../invoices/invoice-table';
import { SeeAll } from './see-all';

export function LatestInvoices({ invoices }: { invoices: InvoiceListItemDto[] }) {
  const { t } = useTranslation();
  if (invoices.length === 0) return null;
  return (
    <Section title={t('latestInvoices.title')} action={<SeeAll to="/factures" />}>
      <InvoiceTable invoices={invoices} />
    </Section>
  );
}
