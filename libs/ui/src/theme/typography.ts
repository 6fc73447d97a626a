import type { ThemeOptions } from '@mui/material/styles';

export const typography = (isCompact: boolean): ThemeOptions['typography'] => ({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontSize: isCompact ? 13 : 14,
  htmlFontSize: 16,
  h1: { fontSize: isCompact ? '1.375rem' : '1.625rem', fontWeight: 680, letterSpacing: '-.02em', lineHeight: 1.25 },
  h2: { fontSize: '1.0625rem', fontWeight: 650, letterSpacing: '-.01em' },
  h3: { fontSize: '.9375rem', fontWeight: 620 },
  button: { textTransform: 'none', fontWeight: 600, letterSpacing: 0 },
  overline: { fontSize: '.8125rem', fontWeight: 600, letterSpacing: 0, textTransform: 'none', lineHeight: 1.6 },
  body2: { fontSize: isCompact ? '.84rem' : '.875rem' },
  caption: { fontSize: '.78rem' },
});
