import { useTranslation } from '@coopera/i18n';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';

/** The year before, the year, the year after. */
export function YearSwitch({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const { t } = useTranslation();
  return (
    <Stack direction="row" sx={{ alignItems: 'center', fontWeight: 600 }}>
      <IconButton size="small" aria-label={t('activities.statement.previous')} onClick={() => onChange(year - 1)}>
        <ChevronLeft />
      </IconButton>
      <span aria-live="polite">{year}</span>
      <IconButton size="small" aria-label={t('activities.statement.next')} onClick={() => onChange(year + 1)}>
        <ChevronRight />
      </IconButton>
    </Stack>
  );
}
