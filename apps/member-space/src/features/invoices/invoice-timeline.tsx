import type { InvoiceFileDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Timeline, type TimelineItem, useMoneyText } from '@coopera/ui';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import EuroOutlined from '@mui/icons-material/EuroOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';

const icons: Record<string, TimelineItem['icon']> = {
  save: EditOutlined,
  submit: SendOutlined,
  issue: CheckOutlined,
  reject: ReplayOutlined,
  credit: ReplayOutlined,
};
/** "invoicing.invoice.submit" → "submit". */
const deedOf = (what: string): string => what.slice(what.lastIndexOf('.') + 1);

/** What happened to the invoice, letters and payments included, newest first. */
export function InvoiceTimeline({ invoice }: { invoice: InvoiceFileDto }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const happened = invoice.history.map(({ at, kind, what, who }, index): TimelineItem => {
    const id = `${at}-${index}`;
    if (kind === 'mail') return { id, at, actor: who, icon: MailOutlined, title: t('invoiceEvent.mail'), body: what };
    const deed = deedOf(what);
    return {
      id,
      at,
      actor: who === 'system' ? null : who,
      icon: icons[deed] ?? EditOutlined,
      title: t(`invoiceEvent.${deed}`, { defaultValue: what }),
    };
  });
  const paid = invoice.payments.map(({ receiptId, receivedOn, amount }): TimelineItem => {
    return { id: receiptId, at: receivedOn, icon: EuroOutlined, title: t('invoiceEvent.receipt'), body: money(amount) };
  });
  return <Timeline items={[...happened.reverse(), ...paid].sort((a, b) => b.at.localeCompare(a.at))} />;
}
