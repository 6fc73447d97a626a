import { useUser } from '@coopera/api-client';
import { type Locale, useTranslation } from '@coopera/i18n';
import { ErrorState, Toast, useThemeMode } from '@coopera/ui';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, type ThemeOptions, ThemeProvider } from '@mui/material/styles';
import { CoreAdminContext, CoreAdminUI, localStorageStore, Resource } from 'ra-core';
import { useMemo } from 'react';
import { adminTheme } from './admin-theme';
import { authProvider } from './auth/auth-provider';
import { NotAllowed } from './auth/not-allowed';
import { dataProvider } from './data/data-provider';
import { i18nProvider } from './i18n-provider';
import { Layout } from './layout/layout';
import { NotFound } from './layout/not-found';
import { PageLoading } from './layout/page-loading';
import { newQueryClient } from './query-client';
import { Dashboard, resources } from './resources';

/** react-admin with our shell: its data layer, lists and forms, and none of its pages. */
export function OfficeAdmin() {
  const mode = useThemeMode();
  const { i18n } = useTranslation();
  const { id } = useUser();
  // Whoever signs in next begins with nothing of the one before.
  const queryClient = useMemo(newQueryClient, [id]);
  const store = useMemo(() => localStorageStore('1', id), [id]);
  const theme = useMemo(
    () => createTheme(adminTheme(mode, i18n.language as Locale) as ThemeOptions),
    [mode, i18n.language],
  );
  // A new provider object tells react-admin that the language changed.
  const texts = useMemo(() => ({ ...i18nProvider }), [i18n.language]);
  return (
    <CoreAdminContext {...{ dataProvider, authProvider, queryClient, store }} i18nProvider={texts}>
      <ThemeProvider theme={theme}>
        <CssBaseline enableColorScheme />
        <CoreAdminUI
          title="Coopéra"
          dashboard={Dashboard}
          layout={Layout}
          catchAll={NotFound}
          accessDenied={NotAllowed}
          loading={PageLoading}
          error={ErrorState}
          loginPage={false}
          disableTelemetry
        >
          {resources.map((resource) => (
            <Resource key={resource.name} {...resource} />
          ))}
        </CoreAdminUI>
      </ThemeProvider>
      <Toast />
    </CoreAdminContext>
  );
}
