import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import PaletteOutlined from '@mui/icons-material/PaletteOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';

export interface NavigationItem {
  to: string;
  label: string;
  icon: ComponentType<SvgIconProps>;
}

/** What a phone shows under the thumb; the rest is in more-navigation.ts, out of the first load. */
export const navigation: NavigationItem[] = [
  { to: '/', label: 'nav.home', icon: HomeOutlined },
  { to: '/factures', label: 'nav.invoices', icon: ReceiptLongOutlined },
  { to: '/contrats', label: 'nav.contracts', icon: DescriptionOutlined },
  { to: '/activites', label: 'nav.activities', icon: PaletteOutlined },
];

export const isAt = (pathname: string, to: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
