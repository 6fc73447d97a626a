import { useUser } from '@coopera/api-client';
import { type Locale, useTranslation } from '@coopera/i18n';
import { Toast, useThemeMode } from '@coopera/ui';
import { useMemo } from 'react';
import { Admin, localStorageStore, Resource } from 'react-admin';
import { adminTheme } from './admin-theme';
import { authProvider } from './auth/auth-provider';
import { NotAllowed } from './auth/not-allowed';
import { dataProvider } from './data/data-provider';
import { i18nProvider } from './i18n-provider';
import { Layout } from './layout/layout';
import { NotFound } from './layout/not-found';
import { newQueryClient } from './query-client';
import { Dashboard, resources } from './resources';

/** react-admin with our shell: its data layer and forms, none of its looks. */
export function OfficeAdmin() {
  const mode = useThemeMode();
  const { i18n } = useTranslation();
  const { id } = useUser();
  // Whoever signs in next begins with nothing of the one before.
  const queryClient = useMemo(newQueryClient, [id]);
  const store = useMemo(() => localStorageStore('1', id), [id]);
  const theme = useMemo(() => adminTheme(mode, i18n.language as Locale), [mode, i18n.language]);
  // A new provider object tells react-admin that the language changed.
  const texts = useMemo(() => ({ ...i18nProvider }), [i18n.language]);
  return (
    <>
      <Admin
        title="Coopéra"
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={texts}
        dashboard={Dashboard}
        layout={Layout}
        catchAll={NotFound}
        accessDenied={NotAllowed}
        store={store}
        queryClient={queryClient}
        loginPage={false}
        theme={theme}
        darkTheme={null}
        disableTelemetry
      >
        {resources.map((resource) => (
          <Resource key={resource.name} {...resource} />
        ))}
      </Admin>
      <Toast />
    </>
  );
}
