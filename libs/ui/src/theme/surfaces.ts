import type { Components, Theme } from '@mui/material/styles';
import { tokens as t } from './tokens';

export function surfaces(isDark: boolean, isCompact: boolean, line: string): Components<Omit<Theme, 'components'>> {
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { fontFeatureSettings: "'cv11','ss03'", WebkitFontSmoothing: 'antialiased' },
        ':focus-visible': { outline: `3px solid ${isDark ? t.night.indigo : t.indigo[500]}`, outlineOffset: 2 },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '.01ms !important', transitionDuration: '.01ms !important' },
        },
        '@media print': { 'nav, header, button': { display: 'none !important' } },
      },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: line } },
    },
    MuiCard: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: {
        root: { borderRadius: isCompact ? 10 : 16, boxShadow: isDark ? 'none' : '0 1px 2px rgba(23,23,43,.04)' },
      },
    },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${line}`, boxShadow: '0 8px 24px rgba(23,23,43,.12)' } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 650, letterSpacing: '-.01em' } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: isCompact ? 12 : 18 } } },
    MuiChip: {
      styleOverrides: { root: { fontWeight: 600, borderRadius: 8, fontSize: '.78rem' }, sizeSmall: { height: 24 } },
    },
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 }, icon: { marginInline: 2 } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: isDark ? 'rgba(255,255,255,.08)' : t.sand[100] },
        head: {
          fontWeight: 600,
          fontSize: '.8125rem',
          color: isDark ? t.night.quiet : t.sand[700],
          backgroundColor: isDark ? t.night.paper : '#FCFBF9',
        },
      },
    },
  };
}
