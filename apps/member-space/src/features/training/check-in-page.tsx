import { trainingAttendanceScan } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingPage, PageTitle } from '@coopera/ui';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { courseTitle } from './course-title';

/** Where the code of a slot leads: opening the page says that one is here. Scanning twice changes nothing. */
export default function CheckInPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['training', 'check-in', token],
    queryFn: () => trainingAttendanceScan({ body: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <PageTitle title={t('training.checkIn')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingPage />}
      {data && (
        <EmptyState
          icon={CheckCircleOutlined}
          title={t('training.checkedIn')}
          text={courseTitle(data)}
          action={
            <Button component={Link} to={`/formations/${data.sessionId}`} variant="contained">
              {t('training.seeSession')}
            </Button>
          }
        />
      )}
    </>
  );
}
