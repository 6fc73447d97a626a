import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import RequestQuoteOutlined from '@mui/icons-material/RequestQuoteOutlined';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';

export interface NavigationItem {
  to: string;
  label: string;
  icon: ComponentType<SvgIconProps>;
}

/** In order of use; a phone shows the first four and keeps the rest under "more". */
export const navigation: NavigationItem[] = [
  { to: '/', label: 'nav.home', icon: HomeOutlined },
  { to: '/factures', label: 'nav.invoices', icon: ReceiptLongOutlined },
  { to: '/contrats', label: 'nav.contracts', icon: DescriptionOutlined },
  { to: '/activites', label: 'nav.activities', icon: PaletteOutlined },
  { to: '/devis', label: 'nav.quotes', icon: RequestQuoteOutlined },
  { to: '/commandes-internes', label: 'nav.internalOrders', icon: SwapHorizOutlined },
  { to: '/fiches-de-paie', label: 'nav.payslips', icon: PaymentsOutlined },
  { to: '/rappels', label: 'nav.reminders', icon: CampaignOutlined },
  { to: '/formations', label: 'nav.training', icon: SchoolOutlined },
  { to: '/documents', label: 'nav.documents', icon: FolderOutlined },
  { to: '/solidarite', label: 'nav.solidarity', icon: VolunteerActivismOutlined },
  { to: '/parts', label: 'nav.shares', icon: GroupsOutlined },
];

export const isAt = (pathname: string, to: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
