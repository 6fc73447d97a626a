import { useTranslation } from '@coopera/i18n';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { toErrorView } from './error-view';

/** Says what went wrong in the words of the API, with the code and reference that help find it, and a way to retry. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const view = toErrorView(error, { title: t('ui.error.title'), offline: t('ui.error.offline') });
  const marks = [
    view.code && `${t('ui.error.code')} ${view.code}`,
    view.traceId && `${t('ui.error.trace')} ${view.traceId}`,
  ];
  return (
    <Stack role="alert" spacing={1} sx={{ alignItems: 'center', textAlign: 'center', py: 5, px: 3 }}>
      <ErrorOutline color="error" sx={{ fontSize: 36 }} />
      <Typography variant="h2" component="p">
        {view.title}
      </Typography>
      {view.detail && (
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 480 }}>
          {view.detail}
        </Typography>
      )}
      {marks.some(Boolean) && (
        <Typography variant="caption" color="textSecondary" sx={{ userSelect: 'all' }}>
          {marks.filter(Boolean).join(' · ')}
        </Typography>
      )}
      {onRetry && (
        <Button variant="outlined" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      )}
    </Stack>
  );
}
