import { useTranslation } from '@coopera/i18n';
import { Timeline, useMoneyText } from '@coopera/ui';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import EuroOutlined from '@mui/icons-material/EuroOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';
import type { InvoiceEvent, InvoiceEventKind } from './types';

const icons: Record<InvoiceEventKind, ComponentType<SvgIconProps>> = {
  created: EditOutlined,
  submitted: SendOutlined,
  validated: CheckOutlined,
  refused: ReplayOutlined,
  issued: ReceiptLongOutlined,
  sent: SendOutlined,
  delivered: CheckOutlined,
  receipt: EuroOutlined,
  reminded: CampaignOutlined,
  credited: ReplayOutlined,
};

export function InvoiceTimeline({ events }: { events: InvoiceEvent[] }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <Timeline
      items={events.map(({ id, kind, at, actor, amount, note }) => ({
        id,
        at,
        actor,
        icon: icons[kind] ?? EditOutlined,
        title: t(`invoiceEvent.${kind}`),
        body: [amount && money(amount), note].filter(Boolean).join(' · '),
      }))}
    />
  );
}
