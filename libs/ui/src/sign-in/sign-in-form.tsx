import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { showProblem } from '../forms/show-problem';
import { TextField } from '../forms/text-field';
import { ProblemAlert } from '../states/problem-alert';

export type SignIn = (email: string, password: string) => Promise<unknown>;

interface Credentials {
  email: string;
  password: string;
}

export function SignInForm({ onSignIn }: { onSignIn: SignIn }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<unknown>();
  const { control, handleSubmit, setError, setFocus, formState } = useForm<Credentials>({
    defaultValues: { email: '', password: '' },
  });

  const submit = handleSubmit(async ({ email, password }) => {
    setProblem(undefined);
    try {
      await onSignIn(email.trim(), password);
    } catch (error) {
      if (!showProblem(error, setError)) setProblem(error);
      setFocus('password');
    }
  });

  return (
    <form noValidate onSubmit={submit}>
      <ProblemAlert error={problem} />
      <Stack spacing={2.25}>
        <TextField
          control={control}
          name="email"
          type="email"
          autoComplete="username"
          label={t('ui.signIn.email')}
          rules={{ required: t('ui.signIn.emailMissing') }}
        />
        <TextField
          control={control}
          name="password"
          type="password"
          autoComplete="current-password"
          label={t('ui.signIn.password')}
          rules={{ required: t('ui.signIn.passwordMissing') }}
        />
        <Button type="submit" variant="contained" size="large" loading={formState.isSubmitting}>
          {t('ui.signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
