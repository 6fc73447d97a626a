import type { Money } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export function TotalRow({ label, value, isMain = false }: { label: ReactNode; value: Money; isMain?: boolean }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, alignItems: 'baseline', fontSize: '.875rem' }}>
      <Box component="dt" sx={{ color: isMain ? 'text.primary' : 'text.secondary', fontWeight: isMain ? 650 : 400 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: isMain ? '1.25rem' : 'inherit', letterSpacing: isMain ? '-.02em' : 0 }}>
        <MoneyText value={value} strong />
      </Box>
    </Box>
  );
}
