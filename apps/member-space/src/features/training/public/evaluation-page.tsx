import { trainingEvaluationsForm } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { courseTitle } from '../course-title';
import { EvaluationForm } from './evaluation-form';
import { PublicFrame } from './public-frame';

/** What a participant thought, by his own link; the answer is not linked to his name. */
export default function EvaluationPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const [isSent, setSent] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['training', 'evaluation', token],
    queryFn: () => trainingEvaluationsForm({ path: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <PublicFrame
      title={t('evaluation.title')}
      subtitle={data && [courseTitle(data), formatDate(data.startsOn, 'long')].join(' · ')}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingPage />}
      {isSent && <Alert severity="success">{t('evaluation.thanks')}</Alert>}
      {data && !isSent && <EvaluationForm token={token} questions={data.questions} onSent={() => setSent(true)} />}
    </PublicFrame>
  );
}
