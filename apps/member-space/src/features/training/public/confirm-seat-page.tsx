import { publicTrainingsConfirm } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { courseTitle } from '../course-title';
import { PublicFrame } from './public-frame';

/** Where the link of the e-mail leads. */
export default function ConfirmSeatPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['training', 'confirm', token],
    queryFn: () => publicTrainingsConfirm({ body: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <PublicFrame title={t('publicTraining.confirmTitle')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingPage />}
      {data && (
        <>
          <Typography>
            {courseTitle(data)} · {formatDate(data.startsOn, 'long')}
          </Typography>
          <Alert severity={data.status === 'waiting' ? 'info' : 'success'}>
            {data.status === 'waiting'
              ? t('training.onList', { position: data.listPosition })
              : t('publicTraining.confirmed')}
          </Alert>
        </>
      )}
    </PublicFrame>
  );
}
