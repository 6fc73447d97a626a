import { useTranslation } from '@coopera/i18n';
import RefreshOutlined from '@mui/icons-material/RefreshOutlined';
import IconButton from '@mui/material/IconButton';
import { useLoading, useRefresh } from 'react-admin';

/** Asks everything on the screen again; it turns while something is on its way. */
export function RefreshButton() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isLoading = useLoading();
  return (
    <IconButton aria-label={t('nav.refresh')} title={t('nav.refresh')} onClick={refresh}>
      <RefreshOutlined
        sx={{
          '@keyframes turn': { to: { transform: 'rotate(360deg)' } },
          animation: isLoading ? 'turn 1s linear infinite' : undefined,
        }}
      />
    </IconButton>
  );
}
