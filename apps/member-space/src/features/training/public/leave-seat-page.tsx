import { publicTrainingsCancel } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ProblemAlert, useMoneyText } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { PublicFrame } from './public-frame';

/** Someone of the public gives up his seat: asked once more, since a link may be opened by mistake. */
export default function LeaveSeatPage() {
  const { t } = useTranslation();
  const money = useMoneyText();
  const [search] = useSearchParams();
  const leaving = useMutation({
    mutationFn: () => publicTrainingsCancel({ body: { token: search.get('token') ?? '' } }),
  });
  return (
    <PublicFrame title={t('publicTraining.leaveTitle')}>
      <ProblemAlert error={leaving.error} />
      {leaving.data ? (
        <Alert severity="success">{t('publicTraining.left', { amount: money(leaving.data.refunded) })}</Alert>
      ) : (
        <>
          <Typography>{t('publicTraining.leaveText')}</Typography>
          <Button
            color="error"
            variant="contained"
            sx={{ justifySelf: 'start' }}
            loading={leaving.isPending}
            onClick={() => leaving.mutate()}
          >
            {t('training.cancel')}
          </Button>
        </>
      )}
    </PublicFrame>
  );
}
