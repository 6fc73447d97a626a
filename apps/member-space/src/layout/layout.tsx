import { LoadingPage, SkipLink } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { BottomBar } from './bottom-bar';
import { SideRail } from './side-rail';
import { TopBar } from './top-bar';

/** A rail on a wide screen, a bar under the thumb on a phone. */
export function Layout() {
  const { breakpoints } = useTheme();
  const isWide = useMediaQuery(breakpoints.up('md'), { noSsr: true });
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh' }}>
      <SkipLink target="content" />
      {isWide && <SideRail />}
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
