import type { OwnTrainingDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, Section, StatusPill } from '@coopera/ui';
import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { FileButton } from '../documents/file-button';
import { courseTitle } from './course-title';
import { ownTrainingsQuery } from './queries';

/** One's trainings, to come or past: the certificate and the question about it stand at their line. */
export function OwnTrainingList({ when }: { when: 'upcoming' | 'past' }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(ownTrainingsQuery(when));
  const trainings = list.data?.pages.flatMap(({ items }) => items);
  const toRow = (training: OwnTrainingDto) => ({
    id: training.id,
    primary: (
      <MuiLink component={Link} to={`/formations/${training.sessionId}`} color="inherit">
        {courseTitle(training)}
      </MuiLink>
    ),
    secondary: [
      formatPeriod(training.startsOn, training.endsOn),
      training.listPosition && t('training.position', { position: training.listPosition }),
      training.certificateNumber,
    ]
      .filter(Boolean)
      .join(' · '),
    amount: <StatusPill kind="registrationState" status={training.status} />,
    status: <TrainingPapers training={training} />,
  });
  return (
    <Section title={t(`training.${when}`)}>
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows />}
      {trainings?.length === 0 && <EmptyState icon={SchoolOutlined} title={t(`training.none-${when}`)} />}
      {trainings && <DataList link="span" rows={trainings.map(toRow)} />}
      <MoreButton list={list} />
    </Section>
  );
}

function TrainingPapers({ training }: { training: OwnTrainingDto }) {
  const { t } = useTranslation();
  const { id, certificateNumber, evaluationToken } = training;
  const title = courseTitle(training);
  return (
    <>
      {certificateNumber && (
        <FileButton
          path={`/me/training-registrations/${id}/certificate`}
          name={`${certificateNumber}.pdf`}
          label={t('training.certificate')}
          about={title}
        />
      )}
      {evaluationToken && (
        <Button
          component={Link}
          to={`/evaluations/${evaluationToken}`}
          aria-label={`${t('training.evaluate')} ${title}`}
        >
          {t('training.evaluate')}
        </Button>
      )}
    </>
  );
}
