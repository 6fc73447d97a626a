import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import CallReceivedOutlined from '@mui/icons-material/CallReceivedOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import EuroOutlined from '@mui/icons-material/EuroOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlineOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import ReportOutlined from '@mui/icons-material/ReportOutlined';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';

export interface NavigationItem {
  to: string;
  resource: string;
  icon: ComponentType<SvgIconProps>;
}

/** The daily work first, the keys of the house at the bottom. */
export const dailyItems: NavigationItem[] = [
  { to: '/', resource: 'worklist', icon: InboxOutlined },
  { to: '/members', resource: 'members', icon: PeopleOutlined },
  { to: '/activities', resource: 'activities', icon: PaletteOutlined },
  { to: '/invoices', resource: 'invoices', icon: ReceiptLongOutlined },
  { to: '/reminders', resource: 'reminders', icon: CampaignOutlined },
  { to: '/bank-statements', resource: 'bank-statements', icon: AccountBalanceOutlined },
  { to: '/receipts', resource: 'receipts', icon: CallReceivedOutlined },
  { to: '/pay-runs', resource: 'pay-runs', icon: PaymentsOutlined },
  { to: '/payment-files', resource: 'payment-files', icon: EuroOutlined },
];

export const houseItems: NavigationItem[] = [
  { to: '/parameters', resource: 'parameters', icon: TuneOutlined },
  { to: '/audit', resource: 'audit', icon: HistoryOutlined },
  { to: '/failed-jobs', resource: 'failed-jobs', icon: ReportOutlined },
];

export const isAt = (pathname: string, to: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
