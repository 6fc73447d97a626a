import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';

export type Fact = [label: string, value: ReactNode];

/** Name and value pairs, one a line. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(100px, 35%) 1fr', rowGap: 0.9, columnGap: 1.5 }}
    >
      {facts.map(([label, value]) => (
        <Fragment key={label}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '.84rem' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 520, fontSize: '.84rem', overflowWrap: 'anywhere' }}>
            {value ?? '—'}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
