import { useTranslation } from '@coopera/i18n';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { VisuallyHidden } from '../text/visually-hidden';

/** The outline of a page while its data comes. */
export function LoadingPage({ hero = false }: { hero?: boolean }) {
  const { t } = useTranslation();
  return (
    <Stack spacing={2} aria-busy="true" role="status">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      <Skeleton variant="text" width={220} height={42} />
      {hero && <Skeleton variant="rounded" height={240} sx={{ borderRadius: '20px' }} />}
      <LoadingRows rows={hero ? 3 : 6} />
    </Stack>
  );
}

export function LoadingRows({ rows = 5 }: { rows?: number }) {
  return (
    <Stack spacing={1} aria-hidden>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((row) => (
        <Skeleton key={row} variant="rounded" height={52} />
      ))}
    </Stack>
  );
}
