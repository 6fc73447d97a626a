import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** The buttons of a form: always under the thumb on a phone, above the bottom bar. */
export function StickyActions({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        position: { xs: 'sticky', md: 'static' },
        bottom: { xs: 'calc(72px + env(safe-area-inset-bottom))' },
        zIndex: 2,
        mt: 2,
        display: 'flex',
        flexWrap: { md: 'wrap' },
        gap: 1,
        justifyContent: 'flex-end',
        p: { xs: 1, md: 0 },
        bgcolor: 'background.default',
        borderRadius: '14px',
        '& > *': { flex: { xs: '1 1 auto' }, whiteSpace: 'nowrap', paddingInline: { xs: 1.5, md: 2 } },
      }}
    >
      {children}
    </Box>
  );
}
