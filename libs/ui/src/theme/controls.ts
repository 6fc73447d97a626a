import type { CheckboxProps } from '@mui/material/Checkbox';
import type { Components, Theme } from '@mui/material/styles';
import { tokens as t } from './tokens';

/** A label given to the root of a checkbox belongs on its input, where a screen reader finds it. */
const labelOnTheInput = {
  root: { 'aria-label': undefined },
  input: (owner: CheckboxProps) => ({ 'aria-label': owner['aria-label'] }),
} as CheckboxProps['slotProps'];

export function controls(isDark: boolean, isCompact: boolean, line: string): Components<Omit<Theme, 'components'>> {
  return {
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { borderRadius: isCompact ? 8 : 10, minHeight: isCompact ? 34 : 42, paddingInline: 16 },
        sizeSmall: { minHeight: isCompact ? 30 : 36, paddingInline: 12 },
        outlined: {
          borderColor: line,
          color: isDark ? t.night.text : t.ink,
          backgroundColor: isDark ? 'transparent' : '#fff',
        },
      },
    },
    MuiCheckbox: { defaultProps: { slotProps: labelOnTheInput } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
    MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: isDark ? 'transparent' : '#fff' },
        notchedOutline: { borderColor: isDark ? 'rgba(255,255,255,.42)' : t.sand[500] },
      },
    },
    MuiTab: { styleOverrides: { root: { minHeight: 44, fontWeight: 600 } } },
    MuiTooltip: { defaultProps: { arrow: true } },
    MuiListItemButton: { styleOverrides: { root: { borderRadius: 10 } } },
    MuiBottomNavigationAction: {
      styleOverrides: {
        root: { minWidth: 64, color: isDark ? t.night.quiet : t.sand[700] },
        label: { fontSize: '.75rem', '&.Mui-selected': { fontSize: '.75rem', fontWeight: 650 } },
      },
    },
  };
}
