import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface PotRowProps {
  label: string;
  hint?: ReactNode;
  value: ReactNode;
  isTotal?: boolean;
}

/** A line of the mirror: what, how it was counted, how much. */
export function PotRow({ label, hint, value, isTotal }: PotRowProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        justifyContent: 'space-between',
        gap: 2,
        py: 1,
        fontSize: isTotal ? '1rem' : '.875rem',
        fontWeight: isTotal ? 680 : 400,
        borderBottom: isTotal ? 0 : 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        {label}
        {hint && <Box sx={{ fontSize: '.78rem', color: 'text.secondary' }}>{hint}</Box>}
      </Box>
      {value}
    </Box>
  );
}
