import { StickyActions } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface SaleFormLayoutProps {
  onSubmit: () => void;
  totals: ReactNode;
  actions: ReactNode;
  children: ReactNode;
}

/** What is written at the left, what it comes to at the right; under each other on a phone. */
export function SaleFormLayout({ onSubmit, totals, actions, children }: SaleFormLayoutProps) {
  return (
    <Box
      component="form"
      noValidate
      onSubmit={onSubmit}
      sx={{
        display: 'grid',
        gap: 2.5,
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 340px' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0 }}>{children}</Box>
      <Box sx={{ position: { md: 'sticky' }, top: { md: 80 }, display: { xs: 'contents', md: 'block' } }}>
        {totals}
        <StickyActions>{actions}</StickyActions>
      </Box>
    </Box>
  );
}
