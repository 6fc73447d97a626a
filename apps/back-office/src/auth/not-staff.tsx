import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState } from '@coopera/ui';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';

export function NotStaff() {
  const { t } = useTranslation();
  return (
    <main>
      <EmptyState
        icon={LockOutlined}
        title={t('notStaff.title')}
        text={t('notStaff.text')}
        action={
          <Stack direction="row" spacing={1}>
            <Button href="/" variant="contained">
              {t('notStaff.memberSpace')}
            </Button>
            <Button variant="outlined" onClick={() => void session.signOut()}>
              {t('nav.signOut')}
            </Button>
          </Stack>
        }
      />
    </main>
  );
}
