import { useTranslation } from '@coopera/i18n';
import { LoadingPage, SkipLink } from '@coopera/ui';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, Suspense, useState } from 'react';
import { PageError } from './page-error';
import { Rail } from './rail';
import { TopBar } from './top-bar';
import { useFreshTexts } from './use-fresh-texts';

/** The ink rail, the bar with the palette, and the page. */
export function Layout({ children }: { children: ReactNode }) {
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const { t } = useTranslation();
  useFreshTexts();
  const [isOpen, setOpen] = useState(false);
  const rail = <Rail onGo={() => setOpen(false)} />;
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh' }}>
      <SkipLink target="main-content" />
      {isWide ? (
        rail
      ) : (
        <Drawer open={isOpen} onClose={() => setOpen(false)} slotProps={{ paper: { 'aria-label': t('nav.menu') } }}>
          {rail}
        </Drawer>
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <TopBar isWide={isWide} onMenu={() => setOpen(true)} />
        <Box component="main" id="main-content" tabIndex={-1} sx={{ px: { xs: 1.5, md: 2.5 }, py: 2, outline: 'none' }}>
          <PageError>
            <Suspense fallback={<LoadingPage />}>{children}</Suspense>
          </PageError>
        </Box>
      </Box>
    </Box>
  );
}
