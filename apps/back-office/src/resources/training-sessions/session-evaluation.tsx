import { type SessionFileDto, trainingEvaluationsOfSession } from '@coopera/api-client';
import { formatQuantity, useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, Facts, LoadingRows, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';

/** Averages and remarks, once there are enough answers for nobody to be recognised. */
export function SessionEvaluation({ session: { id } }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['training-sessions', id, 'evaluation'],
    queryFn: () => trainingEvaluationsOfSession({ path: { id } }),
  });
  return (
    <Section title={t('training.evaluation')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingRows />}
      {data && data.averages.length === 0 && (
        <EmptyState
          title={t('training.answers', { count: data.answers })}
          text={t('training.tooFew', { minimum: data.minimum })}
        />
      )}
      {data && data.averages.length > 0 && (
        <Box sx={{ maxWidth: 620 }}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
            {t('training.answers', { count: data.answers })}
          </Typography>
          <Facts
            facts={data.averages.map(({ question, average }) => [
              t(`evaluationQuestion.${question}`),
              `${formatQuantity(average)} / 5`,
            ])}
          />
          {data.remarks.map((remark) => (
            <Typography
              key={remark}
              component="blockquote"
              variant="body2"
              sx={{ mt: 1.5, mx: 0, whiteSpace: 'pre-line' }}
            >
              « {remark} »
            </Typography>
          ))}
        </Box>
      )}
    </Section>
  );
}
