import { formatNumber, useTranslation } from '@coopera/i18n';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

interface ProgressBarProps {
  label: string;
  done: number;
  total: number;
  failed?: number;
}

/** How far a long work is, in figures too. */
export function ProgressBar({ label, done, total, failed = 0 }: ProgressBarProps) {
  const { t } = useTranslation();
  const counts = t('ui.progress.counts', { done: formatNumber(done), total: formatNumber(total) });
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 2, mb: 0.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {counts}
          {failed > 0 && (
            <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
              {' · '}
              {t('ui.progress.failed', { count: failed })}
            </Box>
          )}
        </Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        aria-label={label}
        aria-valuetext={counts}
        value={total ? Math.min(100, (done / total) * 100) : 0}
        sx={{ height: 8, borderRadius: 99 }}
      />
    </Box>
  );
}
