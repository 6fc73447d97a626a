import { themeOptions, useThemeMode } from '@coopera/ui';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme } from '@mui/material/styles';
import { ThemeProvider } from '@mui/system';
import { type ReactNode, useMemo } from 'react';

/** The provider of the system is the one without CSS variables: it weighs a quarter of the other. */
export function AppTheme({ children }: { children: ReactNode }) {
  const mode = useThemeMode();
  const theme = useMemo(() => createTheme(themeOptions(mode)), [mode]);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      {children}
    </ThemeProvider>
  );
}
