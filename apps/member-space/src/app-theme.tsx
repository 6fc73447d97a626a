import { type Locale, useTranslation } from '@coopera/i18n';
import { themeOptions, useThemeMode } from '@coopera/ui';
import CssBaseline from '@mui/material/CssBaseline';
import { enUS, frFR, nlNL } from '@mui/material/locale';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useMemo } from 'react';

const muiTexts = { fr: frFR, nl: nlNL, en: enUS };

export function AppTheme({ children }: { children: ReactNode }) {
  const mode = useThemeMode();
  const { i18n } = useTranslation();
  const theme = useMemo(
    () => createTheme(themeOptions(mode), muiTexts[i18n.language as Locale]),
    [mode, i18n.language],
  );
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {children}
    </ThemeProvider>
  );
}
