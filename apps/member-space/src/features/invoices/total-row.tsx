import type { Money } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface TotalRowProps {
  label: ReactNode;
  value: Money;
  isMain?: boolean;
  /** A line above, to part it from the rows before. */
  hasRule?: boolean;
}

export function TotalRow({ label, value, isMain = false, hasRule = false }: TotalRowProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        gap: 2,
        alignItems: 'baseline',
        fontSize: '.875rem',
        ...(hasRule && { borderTop: 1, borderColor: 'divider', pt: 1, mt: 0.5 }),
      }}
    >
      <Box component="dt" sx={{ color: isMain ? 'text.primary' : 'text.secondary', fontWeight: isMain ? 650 : 400 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: isMain ? '1.25rem' : 'inherit', letterSpacing: isMain ? '-.02em' : 0 }}>
        <MoneyText value={value} strong />
      </Box>
    </Box>
  );
}
