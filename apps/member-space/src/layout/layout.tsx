import { LoadingPage, SkipLink } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense } from 'react';
import { Outlet } from 'react-router';
import { BottomBar } from './bottom-bar';
import { TopBar } from './top-bar';

const SideRail = lazy(() => import('./side-rail'));

/** A rail on a wide screen, a bar under the thumb on a phone. */
export function Layout() {
  const { breakpoints } = useTheme();
  const isWide = useMediaQuery(breakpoints.up('md'), { noSsr: true });
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh' }}>
      <SkipLink target="content" />
      {isWide && (
        <Suspense fallback={<Box sx={{ width: 248, flex: 'none' }} />}>
          <SideRail />
        </Suspense>
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <TopBar isWide={isWide} />
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{
            px: { xs: 2, md: 4 },
            pt: { xs: 1, md: 3 },
            pb: { xs: 12, md: 6 },
            maxWidth: 1240,
            mx: 'auto',
            outline: 'none',
          }}
        >
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
          </Suspense>
        </Box>
      </Box>
      {!isWide && <BottomBar />}
    </Box>
  );
}
