import { useTranslation } from '@coopera/i18n';
import { EmptyState, PageTitle } from '@coopera/ui';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

/** A page that exists, for someone else. */
export function NotAllowed() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('notAllowed.title')} />
      <EmptyState
        icon={LockOutlined}
        title={t('notAllowed.text')}
        action={
          <Button component={Link} to="/" variant="contained">
            {t('notFound.home')}
          </Button>
        }
      />
    </>
  );
}
