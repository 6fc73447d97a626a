import { useTranslation } from '@coopera/i18n';
import { LanguageSwitch, Logo, ThemeSwitch } from '@coopera/ui';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { SignInForm } from './sign-in-form';

export default function SignInPage() {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${t('signIn.title')} · Coopéra`;
  }, [t]);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', gridTemplateRows: 'auto 1fr auto', p: { xs: 2, md: 3 } }}
    >
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Logo size={30} />
        <ThemeSwitch />
      </Stack>
      <Box sx={{ width: '100%', maxWidth: 420, mx: 'auto', alignSelf: 'center', py: 3 }}>
        <Typography variant="h1" sx={{ mb: 0.5 }}>
          {t('signIn.title')}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
          {t('signIn.subtitle')}
        </Typography>
        <Card sx={{ p: { xs: 2, md: 3 } }}>
          <SignInForm />
        </Card>
      </Box>
      <Box sx={{ justifySelf: 'center' }}>
        <LanguageSwitch />
      </Box>
    </Box>
  );
}
