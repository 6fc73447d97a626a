import type { ShareAccountDto } from '@coopera/api-client';
import { session } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import Alert from '@mui/material/Alert';

/** Says, while there is time and after, that no share covers this year. */
export function StandingBanner({ account: { standing, graceUntil } }: { account: ShareAccountDto }) {
  const { t } = useTranslation();
  const year = session.today().slice(0, 4);
  if (standing === 'covered') return null;
  return (
    <Alert severity={standing === 'grace' ? 'warning' : 'error'} sx={{ mb: 2 }}>
      {standing === 'grace' ? t('shares.grace', { year, date: formatDate(graceUntil) }) : t('shares.ended', { year })}
    </Alert>
  );
}
