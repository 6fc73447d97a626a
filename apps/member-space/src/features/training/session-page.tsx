import { formatPeriod, useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingPage, PageTitle, StatusPill } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { courseTitle } from './course-title';
import { OwnRegistration } from './own-registration';
import { PlacesLeft } from './places-left';
import { sessionQuery } from './queries';
import { SessionFacts } from './session-facts';
import { SignUp } from './sign-up';

/** One session: what, when, where, for how much; the way in, or the way out. */
export default function SessionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: session, error, refetch } = useQuery(sessionQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!session) return <LoadingPage />;
  const isOpen = session.status === 'open';
  return (
    <>
      <PageTitle
        title={courseTitle(session)}
        subtitle={[
          formatPeriod(session.startsOn, session.endsOn),
          session.officeCity ?? t('training.online'),
          t(`language.${session.language}`),
        ].join(' · ')}
        aside={isOpen ? <PlacesLeft seats={session} /> : <StatusPill kind="trainingState" status={session.status} />}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 380px' },
          alignItems: 'start',
        }}
      >
        <SessionFacts session={session} />
        <Box sx={{ display: 'grid', gap: 2, order: { xs: -1, md: 0 } }}>
          {session.own ? (
            <OwnRegistration session={session} own={session.own} />
          ) : (
            isOpen && <SignUp session={session} />
          )}
        </Box>
      </Box>
    </>
  );
}
