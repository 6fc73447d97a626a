import type { Money } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';

export function HeroFigure({ label, value }: { label: string; value: Money }) {
  return (
    <div>
      <Box component="dt" sx={{ fontSize: '.78rem', color: '#E4E3FA' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: '1rem' }}>
        <MoneyText value={value} strong />
      </Box>
    </div>
  );
}
