import { useTranslation } from '@coopera/i18n';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { DraftRow } from './draft';
import { ExpectedLine } from './expected-line';

interface DraftLineProps {
  row: DraftRow;
  problem?: string;
  onChange: (amount: string) => void;
  onRemove: () => void;
}

export function DraftLine({ row: { expected, amount }, problem, onChange, onRemove }: DraftLineProps) {
  const { t } = useTranslation();
  const name = expected.reference ?? expected.debtorName ?? '';
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr) 34px', sm: 'minmax(0,1fr) 150px 34px' },
        gap: 1.5,
        alignItems: 'center',
        py: 1,
        fontSize: '.84rem',
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <ExpectedLine expected={expected} />
      <TextField
        value={amount}
        error={Boolean(problem)}
        helperText={problem}
        onChange={(event) => onChange(event.target.value)}
        sx={{ gridRow: { xs: 2, sm: 'auto' } }}
        slotProps={{
          htmlInput: {
            inputMode: 'decimal',
            'aria-label': t('suspense.amountFor', { name }),
            style: { textAlign: 'right' },
          },
          input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
        }}
      />
      <IconButton size="small" aria-label={t('suspense.remove', { name })} onClick={onRemove}>
        <Close fontSize="small" />
      </IconButton>
    </Box>
  );
}
