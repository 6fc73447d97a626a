import type { PaletteOptions } from '@mui/material/styles';
import { tokens as t } from './tokens';

export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: t.indigo[600], dark: t.indigo[700], light: t.indigo[300], contrastText: '#fff' },
  secondary: { main: t.coral[700], contrastText: '#fff' },
  success: { main: t.green[600] },
  warning: { main: t.amber[700] },
  error: { main: t.red[700] },
  info: { main: t.blue[700] },
  background: { default: t.sand[50], paper: '#fff' },
  text: { primary: t.ink, secondary: t.sand[700] },
  divider: t.sand[200],
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: t.night.indigo, contrastText: '#14122F' },
  secondary: { main: t.coral[300], contrastText: '#2A0E05' },
  success: { main: '#6BD19B' },
  warning: { main: '#F0B95B' },
  error: { main: '#FF8A80' },
  info: { main: '#8ABDF5' },
  background: { default: t.night.default, paper: t.night.paper },
  text: { primary: t.night.text, secondary: t.night.quiet },
  divider: 'rgba(255,255,255,.12)',
};
