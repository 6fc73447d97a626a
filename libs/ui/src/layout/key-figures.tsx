import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';

export interface KeyFigure {
  label: string;
  value: ReactNode;
}

/** A strip of figures under the heading of a record. */
export function KeyFigures({ figures }: { figures: KeyFigure[] }) {
  return (
    <Card
      component="dl"
      sx={{
        m: 0,
        mb: 2,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: `repeat(${figures.length}, 1fr)` },
      }}
    >
      {figures.map(({ label, value }, index) => (
        <Box
          key={label}
          sx={{ px: 2, py: 1.5, borderLeft: { md: index ? 1 : 0 }, borderColor: { md: 'divider' }, minWidth: 0 }}
        >
          <Box component="dt" sx={{ fontSize: '.78rem', color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 660, fontSize: '1.125rem', fontVariantNumeric: 'tabular-nums' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Card>
  );
}
