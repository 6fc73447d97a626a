import { LanguageSwitch, Logo, PageTitle, ThemeSwitch } from '@coopera/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

/** A page for who is no member: no navigation, the languages at hand. */
export function PublicFrame({ title, subtitle, children }: { title: string; subtitle?: string; children: ReactNode }) {
  return (
    <Box component="main" sx={{ minHeight: '100dvh', p: { xs: 2, md: 3 } }}>
      <Box sx={{ maxWidth: 760, mx: 'auto', display: 'grid', gap: 2 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
          <Logo size={30} />
          <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
            <LanguageSwitch />
            <ThemeSwitch />
          </Stack>
        </Stack>
        <PageTitle title={title} subtitle={subtitle} />
        {children}
      </Box>
    </Box>
  );
}
