import { useTranslation } from '@coopera/i18n';
import { LoadingPage, PageTitle } from '@coopera/ui';
import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { Capture } from './capture';
import { useKnownMember } from './known-member';

const SignInPage = lazy(() => import('../../session/sign-in-page'));

/** Opens without a network too: it stands outside the pages that wait for the API to say who one is. */
export default function CapturePage() {
  const { t } = useTranslation();
  const memberId = useKnownMember();
  if (!memberId)
    return (
      <Suspense fallback={<LoadingPage />}>
        <SignInPage />
      </Suspense>
    );
  return (
    <Box component="main" id="content" sx={{ px: 2, pt: 1, pb: 3, maxWidth: 640, mx: 'auto' }}>
      <Button component={Link} to="/frais" startIcon={<ArrowBack />} sx={{ ml: -1, mb: 1 }}>
        {t('expenses.title')}
      </Button>
      <PageTitle title={t('expenses.capture')} subtitle={t('expenses.captureText')} />
      <Capture memberId={memberId} />
    </Box>
  );
}
