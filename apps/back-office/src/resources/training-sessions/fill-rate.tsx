import { useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';

interface Seats {
  taken: number;
  capacity: number;
  minimum: number;
}

/** How full a session is; below its minimum it may not take place. */
export function FillRate({ session: { taken, capacity, minimum } }: { session: Seats }) {
  const { t } = useTranslation();
  const isShort = taken < minimum;
  return (
    <Box sx={{ minWidth: 110, display: 'flex', alignItems: 'center', gap: 1 }}>
      <LinearProgress
        variant="determinate"
        color={isShort ? 'warning' : 'primary'}
        aria-label={t('training.fillRate')}
        aria-valuetext={`${taken}/${capacity}`}
        value={Math.min(100, (taken / capacity) * 100)}
        sx={{ flex: 1, height: 6, borderRadius: 99 }}
      />
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontSize: '.8rem' }}>
        {taken}/{capacity}
      </Box>
    </Box>
  );
}
