import { useTranslation } from '@coopera/i18n';
import { themeOptions, useThemeMode } from '@coopera/ui';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { useMemo } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { RequireSignIn } from './auth/require-sign-in';
import { OfficeAdmin } from './office-admin';

export function App() {
  const mode = useThemeMode();
  useTranslation();
  const theme = useMemo(() => createTheme(themeOptions(mode)), [mode]);
  return (
    <BrowserRouter basename="/office">
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <RequireSignIn>
          <OfficeAdmin />
        </RequireSignIn>
      </ThemeProvider>
    </BrowserRouter>
  );
}
