import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import ReceiptOutlined from '@mui/icons-material/ReceiptOutlined';
import RequestQuoteOutlined from '@mui/icons-material/RequestQuoteOutlined';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import VolunteerActivismOutlined from '@mui/icons-material/VolunteerActivismOutlined';
import type { NavigationItem } from './navigation';

/** In order of use, after the first four; under "more" on a phone. */
export const moreNavigation: NavigationItem[] = [
  { to: '/frais', label: 'nav.expenses', icon: ReceiptOutlined },
  { to: '/devis', label: 'nav.quotes', icon: RequestQuoteOutlined },
  { to: '/commandes-internes', label: 'nav.internalOrders', icon: SwapHorizOutlined },
  { to: '/fiches-de-paie', label: 'nav.payslips', icon: PaymentsOutlined },
  { to: '/rappels', label: 'nav.reminders', icon: CampaignOutlined },
  { to: '/formations', label: 'nav.training', icon: SchoolOutlined },
  { to: '/documents', label: 'nav.documents', icon: FolderOutlined },
  { to: '/solidarite', label: 'nav.solidarity', icon: VolunteerActivismOutlined },
  { to: '/parts', label: 'nav.shares', icon: GroupsOutlined },
];
