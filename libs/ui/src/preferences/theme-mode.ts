import useMediaQuery from '@mui/material/useMediaQuery';
import type { Mode } from '../theme/theme-options';
import { preference, usePreference } from './preference';

export const themeChoice = preference('theme', ['system', 'light', 'dark'] as const);

export const useSystemMode = (): Mode =>
  useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true }) ? 'dark' : 'light';

/** Light or dark: the reader's choice, else what the system says. */
export function useThemeMode(): Mode {
  const choice = usePreference(themeChoice);
  const system = useSystemMode();
  return choice === 'system' ? system : choice;
}
