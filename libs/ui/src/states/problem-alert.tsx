import { useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { toErrorView } from './error-view';

/** The same news as an error page, on top of a form that stays as it is. */
export function ProblemAlert({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  const view = toErrorView(error, { title: t('ui.error.title'), offline: t('ui.error.offline') });
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      {view.title}
      {view.detail && <Typography variant="body2">{view.detail}</Typography>}
      {view.code && (
        <Typography variant="caption" component="p">
          {t('ui.error.code')} {view.code}
          {view.traceId && ` · ${t('ui.error.trace')} ${view.traceId}`}
        </Typography>
      )}
    </Alert>
  );
}
