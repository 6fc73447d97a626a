import useMediaQuery from '@mui/material/useMediaQuery';
import type { Mode } from '../theme/theme-options';
import { preference, usePreference } from './preference';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export const themeChoice = preference<ThemeChoice>('theme', themeChoices);

/** Light or dark: the reader's choice, else what the system says. */
export function useThemeMode(): Mode {
  const choice = usePreference(themeChoice);
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  if (choice !== 'system') return choice;
  return isSystemDark ? 'dark' : 'light';
}
