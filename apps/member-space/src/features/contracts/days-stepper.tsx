import { useTranslation } from '@coopera/i18n';
import Add from '@mui/icons-material/Add';
import Remove from '@mui/icons-material/Remove';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

export function DaysStepper({ days, onDays }: { days: number; onDays: (days: number) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mt: 1 }}>
      <Typography id={id} variant="overline" color="textSecondary">
        {t('simulator.days')}
      </Typography>
      <Stack direction="row" role="group" aria-labelledby={id} sx={{ alignItems: 'center', gap: 0.5 }}>
        <IconButton
          size="small"
          aria-label={t('simulator.dayLess')}
          disabled={days <= 1}
          onClick={() => onDays(days - 1)}
          sx={{ border: 1, borderColor: 'divider' }}
        >
          <Remove fontSize="small" />
        </IconButton>
        <Typography aria-live="polite" sx={{ width: 36, textAlign: 'center', fontWeight: 650 }}>
          {days}
        </Typography>
        <IconButton
          size="small"
          aria-label={t('simulator.dayMore')}
          disabled={days >= 31}
          onClick={() => onDays(days + 1)}
          sx={{ border: 1, borderColor: 'divider' }}
        >
          <Add fontSize="small" />
        </IconButton>
      </Stack>
    </Stack>
  );
}
