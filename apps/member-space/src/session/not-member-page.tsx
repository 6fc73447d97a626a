import { useTranslation } from '@coopera/i18n';
import { DoorScreen } from '@coopera/ui';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { signOut } from './sign-out';

/** For somebody of the office whose sign-in belongs to no member. */
export default function NotMemberPage() {
  const { t } = useTranslation();
  return (
    <DoorScreen title={t('notMember.title')} subtitle={t('notMember.text')}>
      <Stack spacing={1.5}>
        <Button href="/office/" variant="contained" size="large">
          {t('notMember.office')}
        </Button>
        <Button onClick={signOut} size="large">
          {t('nav.signOut')}
        </Button>
      </Stack>
    </DoorScreen>
  );
}
