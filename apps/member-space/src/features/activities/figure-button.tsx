import type { Money } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';

interface FigureButtonProps {
  label: string;
  value: Money;
  hint?: string;
  hintAmount?: Money;
  onOpen: () => void;
}

/** A figure that opens what it is made of. */
export function FigureButton({ label, value, hint, hintAmount, onOpen }: FigureButtonProps) {
  return (
    <Card>
      <CardActionArea onClick={onOpen} sx={{ p: 1.75, height: '100%', fontFamily: 'inherit' }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', fontSize: '.8rem', color: 'text.secondary' }}>
          {label}
          <ChevronRight fontSize="small" />
        </Box>
        <Box sx={{ fontWeight: 660, fontSize: '1.125rem' }}>
          <MoneyText value={value} signed />
        </Box>
        {hintAmount && (
          <Box sx={{ fontSize: '.78rem', color: 'text.secondary' }}>
            {hint}
            <MoneyText value={hintAmount} />
          </Box>
        )}
      </CardActionArea>
    </Card>
  );
}
