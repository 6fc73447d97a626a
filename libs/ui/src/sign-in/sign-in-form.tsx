import { session } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ProblemAlert, showProblem, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useForm } from 'react-hook-form';

interface Credentials {
  email: string;
  password: string;
}

export function SignInForm() {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<unknown>();
  const { control, handleSubmit, setError, setFocus, formState } = useForm<Credentials>({
    defaultValues: { email: '', password: '' },
  });

  const signIn = handleSubmit(async ({ email, password }) => {
    setProblem(undefined);
    try {
      await session.signIn(email.trim(), password);
    } catch (error) {
      if (!showProblem(error, setError)) setProblem(error);
      setFocus('password');
    }
  });

  return (
    <form noValidate onSubmit={signIn}>
      <ProblemAlert error={problem} />
      <Stack spacing={2.25}>
        <TextField
          control={control}
          name="email"
          type="email"
          autoComplete="username"
          label={t('signIn.email')}
          rules={{ required: t('signIn.emailMissing') }}
        />
        <TextField
          control={control}
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('signIn.password')}
          rules={{ required: t('signIn.passwordMissing') }}
        />
        <Button type="submit" variant="contained" size="large" loading={formState.isSubmitting}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
