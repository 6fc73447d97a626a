import { authChoosePassword } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify, ProblemAlert, showProblem, TextField } from '@coopera/ui';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';

const MINIMUM = 12;

export function WelcomeForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<unknown>();
  const { control, handleSubmit, setError, formState } = useForm({ defaultValues: { password: '', again: '' } });

  const submit = handleSubmit(async ({ password }) => {
    setProblem(undefined);
    try {
      await authChoosePassword({ body: { token, password } });
      notify(t('welcome.done'));
      await navigate('/', { replace: true });
    } catch (error) {
      if (!showProblem(error, setError)) setProblem(error);
    }
  });

  return (
    <form noValidate onSubmit={submit}>
      <ProblemAlert error={problem} />
      <Stack spacing={2.25}>
        <TextField
          control={control}
          name="password"
          type="password"
          autoComplete="new-password"
          label={t('ui.signIn.password')}
          helperText={t('welcome.hint', { count: MINIMUM })}
          rules={{ validate: (typed) => typed.length >= MINIMUM || t('welcome.tooShort', { count: MINIMUM }) }}
        />
        <TextField
          control={control}
          name="again"
          type="password"
          autoComplete="new-password"
          label={t('welcome.again')}
          rules={{ validate: (typed, values) => typed === values.password || t('welcome.different') }}
        />
        <Button type="submit" variant="contained" size="large" loading={formState.isSubmitting}>
          {t('welcome.submit')}
        </Button>
      </Stack>
    </form>
  );
}
