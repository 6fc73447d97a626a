import { type PublicSessionDto, publicTrainingsSignUp } from '@coopera/api-client';
import { currentLocale, useTranslation } from '@coopera/i18n';
import { ProblemAlert, showProblem, TextField } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { courseTitle } from '../course-title';

const empty = { name: '', email: '', street: '', postalCode: '', city: '', company: '', enterpriseNumber: '' };

/** Asks for a seat: who, and to whom the invoice goes. Nothing is taken before the e-mail is confirmed. */
export function PublicSignUp({ session, onClose }: { session: PublicSessionDto; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [problem, setProblem] = useState<unknown>();
  const [isSent, setSent] = useState(false);
  const { control, handleSubmit, setError, formState } = useForm({ defaultValues: empty });
  const required = { required: t('publicTraining.missing') };
  const submit = handleSubmit(async ({ company, enterpriseNumber, ...person }) => {
    setProblem(undefined);
    const business = enterpriseNumber.trim() ? { company: company.trim() || undefined, enterpriseNumber } : {};
    try {
      await publicTrainingsSignUp({
        body: { ...person, ...business, sessionId: session.id, language: currentLocale() },
      });
      setSent(true);
    } catch (error) {
      if (!showProblem(error, setError)) setProblem(error);
    }
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <form noValidate onSubmit={submit}>
        <DialogTitle id={id}>{courseTitle(session)}</DialogTitle>
        <DialogContent>
          <ProblemAlert error={problem} />
          {isSent ? (
            <Alert severity="success">{t('publicTraining.sent')}</Alert>
          ) : (
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pt: 1 }}>
              <TextField
                control={control}
                name="name"
                label={t('publicTraining.name')}
                autoComplete="name"
                rules={required}
              />
              <TextField
                control={control}
                name="email"
                type="email"
                label={t('publicTraining.email')}
                autoComplete="email"
                rules={required}
              />
              <TextField
                control={control}
                name="street"
                label={t('publicTraining.street')}
                autoComplete="street-address"
                rules={required}
              />
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', sm: '130px 1fr' } }}>
                <TextField
                  control={control}
                  name="postalCode"
                  label={t('publicTraining.postalCode')}
                  autoComplete="postal-code"
                  rules={required}
                />
                <TextField
                  control={control}
                  name="city"
                  label={t('publicTraining.city')}
                  autoComplete="address-level2"
                  rules={required}
                />
              </Box>
              <TextField
                control={control}
                name="company"
                label={t('publicTraining.company')}
                autoComplete="organization"
              />
              <TextField
                control={control}
                name="enterpriseNumber"
                label={t('publicTraining.enterpriseNumber')}
                helperText={t('publicTraining.enterpriseHint')}
              />
            </Box>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t(isSent ? 'publicTraining.close' : 'ui.cancel')}</Button>
          {!isSent && (
            <Button type="submit" variant="contained" loading={formState.isSubmitting}>
              {t('publicTraining.submit')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
