import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { SignInScreen } from '@coopera/ui';

export default function SignInPage() {
  const { t } = useTranslation();
  return <SignInScreen title={t('signIn.title')} subtitle={t('signIn.subtitle')} onSignIn={session.signIn} />;
}
