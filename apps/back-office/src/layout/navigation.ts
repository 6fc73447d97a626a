import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import AssessmentOutlined from '@mui/icons-material/AssessmentOutlined';
import AssuredWorkloadOutlined from '@mui/icons-material/AssuredWorkloadOutlined';
import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import CompareArrowsOutlined from '@mui/icons-material/CompareArrowsOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import DevicesOutlined from '@mui/icons-material/DevicesOutlined';
import DonutSmallOutlined from '@mui/icons-material/DonutSmallOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import EuroOutlined from '@mui/icons-material/EuroOutlined';
import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import ExitToAppOutlined from '@mui/icons-material/ExitToAppOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import GavelOutlined from '@mui/icons-material/GavelOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import HourglassBottomOutlined from '@mui/icons-material/HourglassBottomOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import LinkOutlined from '@mui/icons-material/LinkOutlined';
import ListAltOutlined from '@mui/icons-material/ListAltOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import MoneyOffOutlined from '@mui/icons-material/MoneyOffOutlined';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import PeopleOutlined from '@mui/icons-material/PeopleOutlineOutlined';
import PercentOutlined from '@mui/icons-material/PercentOutlined';
import PieChartOutlined from '@mui/icons-material/PieChartOutlineOutlined';
import PlaylistAddCheckOutlined from '@mui/icons-material/PlaylistAddCheckOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import ReceiptOutlined from '@mui/icons-material/ReceiptOutlined';
import ReportOutlined from '@mui/icons-material/ReportOutlined';
import SavingsOutlined from '@mui/icons-material/SavingsOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import ShieldOutlined from '@mui/icons-material/ShieldOutlined';
import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import TroubleshootOutlined from '@mui/icons-material/TroubleshootOutlined';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';

export interface NavigationItem {
  resource: string;
  icon: ComponentType<SvgIconProps>;
}

export interface NavigationGroup {
  /** The text "nav.<name>" is its heading; the first group has none. */
  name?: string;
  items: NavigationItem[];
}

/** The daily work first, the keys of the house at the end. */
export const groups: NavigationGroup[] = [
  {
    items: [
      { resource: 'worklist', icon: InboxOutlined },
      { resource: 'members', icon: PeopleOutlined },
      { resource: 'activities', icon: PaletteOutlined },
      { resource: 'invoices', icon: ReceiptLongOutlined },
      { resource: 'contracts', icon: DescriptionOutlined },
      { resource: 'internal-orders', icon: SwapHorizOutlined },
      { resource: 'expense-lines', icon: ReceiptOutlined },
      { resource: 'supplier-invoices', icon: StorefrontOutlined },
    ],
  },
  {
    name: 'training',
    items: [
      { resource: 'training-sessions', icon: SchoolOutlined },
      { resource: 'training-courses', icon: MenuBookOutlined },
      { resource: 'training-figures', icon: InsightsOutlined },
    ],
  },
  {
    name: 'money',
    items: [
      { resource: 'bank-statements', icon: AccountBalanceOutlined },
      { resource: 'suspense-receipts', icon: TroubleshootOutlined },
      { resource: 'pay-runs', icon: PaymentsOutlined },
      { resource: 'employer-costs', icon: AssuredWorkloadOutlined },
      { resource: 'payment-files', icon: EuroOutlined },
      { resource: 'overdue-invoices', icon: ScheduleOutlined },
      { resource: 'reminders', icon: CampaignOutlined },
      { resource: 'exposures', icon: ShieldOutlined },
      { resource: 'credit-decisions', icon: GavelOutlined },
      { resource: 'write-offs', icon: MoneyOffOutlined },
      { resource: 'equipment', icon: DevicesOutlined },
    ],
  },
  {
    name: 'accounting',
    items: [
      { resource: 'ledger', icon: BalanceOutlined },
      { resource: 'general-ledger', icon: ListAltOutlined },
      { resource: 'miscellaneous-entries', icon: EditNoteOutlined },
      { resource: 'accounting-periods', icon: EventAvailableOutlined },
      { resource: 'book-checks', icon: FactCheckOutlined },
      { resource: 'aged-balances', icon: HourglassBottomOutlined },
      { resource: 'analytic-balances', icon: DonutSmallOutlined },
      { resource: 'bank-reconciliation', icon: CompareArrowsOutlined },
      { resource: 'vat-returns', icon: PercentOutlined },
      { resource: 'vat-listings', icon: PlaylistAddCheckOutlined },
      { resource: 'annual-accounts', icon: AssessmentOutlined },
    ],
  },
  {
    name: 'house',
    items: [
      { resource: 'solidarity-campaigns', icon: VolunteerActivismOutlined },
      { resource: 'share-register', icon: PieChartOutlined },
      { resource: 'share-holders', icon: GroupsOutlined },
      { resource: 'share-subscriptions', icon: SavingsOutlined },
      { resource: 'share-resignations', icon: ExitToAppOutlined },
      { resource: 'parameters', icon: TuneOutlined },
      { resource: 'audit-entries', icon: HistoryOutlined },
      { resource: 'dead-letters', icon: ReportOutlined },
      { resource: 'api-clients', icon: KeyOutlined },
      { resource: 'webhook-subscriptions', icon: LinkOutlined },
      { resource: 'webhook-deliveries', icon: SendOutlined },
    ],
  },
];

export const pathOf = (resource: string): string => (resource === 'worklist' ? '/' : `/${resource}`);

export const isAt = (pathname: string, resource: string): boolean => {
  const path = pathOf(resource);
  return pathname === path || (path !== '/' && pathname.startsWith(`${path}/`));
};
