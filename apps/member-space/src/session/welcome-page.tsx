import { useTranslation } from '@coopera/i18n';
import { DoorScreen } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import { useSearchParams } from 'react-router';
import { WelcomeForm } from './welcome-form';

/** Where the link of an invitation leads: choose a password, once. */
export default function WelcomePage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const token = search.get('token');
  return (
    <DoorScreen title={t('welcome.title')} subtitle={t('welcome.subtitle')}>
      {token ? <WelcomeForm token={token} /> : <Alert severity="error">{t('welcome.noToken')}</Alert>}
    </DoorScreen>
  );
}
