import type { SuggestionDto } from '@coopera/api-client';
import { isNegative, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { alpha } from '@mui/material/styles';
import { ExpectedLine } from './expected-line';
import { KeyHint } from './key-hint';

interface SuggestionRowProps {
  suggestion: SuggestionDto;
  position: number;
  isTaken: boolean;
  onTake: () => void;
}

/** One way to explain the receipt: what it pays, for how much, and why that is likely. */
export function SuggestionRow({ suggestion, position, isTaken, onTake }: SuggestionRowProps) {
  const { t } = useTranslation();
  const { allocations, remainder, why } = suggestion;
  const hasRemainder = Number(remainder.amount) !== 0 && !isNegative(remainder);
  return (
    <li>
      <ButtonBase
        aria-pressed={isTaken}
        aria-keyshortcuts={position < 10 ? String(position) : undefined}
        onClick={onTake}
        sx={{
          font: 'inherit',
          fontSize: '.84rem',
          display: 'grid',
          gridTemplateColumns: '26px minmax(0,1fr)',
          columnGap: 1.25,
          width: '100%',
          textAlign: 'left',
          p: 1.25,
          borderRadius: '10px',
          border: 1.5,
          borderColor: isTaken ? 'primary.main' : 'divider',
          bgcolor: isTaken ? ({ palette }) => alpha(palette.primary.main, 0.09) : 'transparent',
          '&:hover': { borderColor: 'primary.main' },
        }}
      >
        <KeyHint>{position < 10 ? position : '·'}</KeyHint>
        <Box component="span" sx={{ display: 'grid', gap: 0.5 }}>
          {allocations.map(({ expected, amount }) => (
            <ExpectedLine key={expected.id} expected={expected} amount={amount} />
          ))}
          <Box component="span" sx={{ fontSize: '.78rem', color: 'text.secondary' }}>
            {why}
            {hasRemainder && (
              <>
                {' · '}
                {t('suspense.remains')} <MoneyText value={remainder} />
              </>
            )}
          </Box>
        </Box>
      </ButtonBase>
    </li>
  );
}
