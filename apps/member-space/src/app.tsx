import { Toast } from '@coopera/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { AppTheme } from './app-theme';
import { Layout } from './layout/layout';
import { NotFoundPage } from './layout/not-found-page';
import { WhenSettled } from './layout/when-settled';
import { openRoutes, routes } from './pages';
import { queryClient } from './query-client';
import { RequireSignIn } from './session/require-sign-in';

const NewVersion = lazy(() => import('./layout/new-version'));
const WelcomePage = lazy(() => import('./session/welcome-page'));

export function App() {
  return (
    <AppTheme>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter>
          <Routes>
            <Route
              path="/bienvenue"
              element={
                <Suspense>
                  <WelcomePage />
                </Suspense>
              }
            />
            {openRoutes.map(({ path, Page }) => (
              <Route
                key={path}
                path={path}
                element={
                  <Suspense>
                    <Page />
                  </Suspense>
                }
              />
            ))}
            <Route element={<RequireSignIn />}>
              <Route element={<Layout />}>
                {routes.map(({ path, Page }) => (
                  <Route key={path} path={path} element={<Page />} />
                ))}
                <Route path="*" element={<NotFoundPage />} />
              </Route>
            </Route>
          </Routes>
        </BrowserRouter>
      </QueryClientProvider>
      <Toast />
      <WhenSettled>
        <Suspense>
          <NewVersion />
        </Suspense>
      </WhenSettled>
    </AppTheme>
  );
}
