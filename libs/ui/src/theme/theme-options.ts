import type { ThemeOptions } from '@mui/material/styles';
import { controls } from './controls';
import { darkPalette, lightPalette } from './palette';
import { surfaces } from './surfaces';
import { typography } from './typography';

export type Mode = 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

/** The one look of both apps; density is the only difference between them. */
export function themeOptions(mode: Mode, density: Density = 'comfortable'): ThemeOptions {
  const isDark = mode === 'dark';
  const isCompact = density === 'compact';
  const palette = isDark ? darkPalette : lightPalette;
  const line = String(palette.divider);
  return {
    palette,
    shape: { borderRadius: isCompact ? 8 : 12 },
    typography: typography(isCompact),
    components: { ...controls(isDark, isCompact, line), ...surfaces(isDark, isCompact, line) },
  };
}
