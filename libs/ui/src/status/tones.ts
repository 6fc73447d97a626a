import { tokens as t } from '../theme/tokens';

export type Tone = 'neutral' | 'success' | 'warning' | 'error' | 'info' | 'primary';

/** Background and text of a pill, in light and in dark. */
export const toneColors: Record<Tone, { light: [string, string]; dark: [string, string] }> = {
  neutral: { light: [t.sand[100], '#4A463F'], dark: ['rgba(255,255,255,.1)', '#D5D3E0'] },
  success: { light: [t.green[100], t.green[900]], dark: ['rgba(107,209,155,.16)', '#8BE0B3'] },
  warning: { light: [t.amber[100], t.amber[900]], dark: ['rgba(240,185,91,.16)', '#F5CB82'] },
  error: { light: [t.red[100], t.red[900]], dark: ['rgba(255,138,128,.16)', '#FFA9A1'] },
  info: { light: [t.blue[100], t.blue[900]], dark: ['rgba(138,189,245,.16)', '#A9CEF8'] },
  primary: { light: [t.indigo[50], t.indigo[700]], dark: ['rgba(169,166,245,.18)', '#C4C2FA'] },
};
