import type { SessionFileDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { MoneyText } from '@coopera/ui';
import Box from '@mui/material/Box';
import { RecordPage } from '../../shell/record-page';
import { StatePill } from '../../shell/state-pill';
import { titleOf } from '../training-courses/title-of';
import { AttendanceGrid } from './attendance-grid';
import { Registrations } from './registrations';
import { SessionActions } from './session-actions';
import { SessionEvaluation } from './session-evaluation';
import { SessionFacts } from './session-facts';
import { SessionSlots } from './session-slots';
import { Trainers } from './trainers';

/** One session: who comes, who waits, who was there, what they thought, and who gives it. */
export function SessionView({ session }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  return (
    <RecordPage
      title={titleOf(session)}
      code={session.courseCode}
      subtitle={[
        session.courseCode,
        formatPeriod(session.startsOn, session.endsOn),
        session.officeCity ?? t('training.online'),
        t(`language.${session.language}`),
      ].join(' · ')}
      pills={<StatePill kind="trainingState" state={session.status} />}
      actions={<SessionActions session={session} />}
      figures={[
        { label: t('training.seats'), value: `${session.taken}/${session.capacity}` },
        { label: t('training.waiting'), value: session.waiting },
        { label: t('training.memberPrice'), value: <MoneyText value={session.memberPrice} /> },
        {
          label: t('training.publicPrice'),
          value: session.publicPrice ? <MoneyText value={session.publicPrice} /> : '—',
        },
      ]}
      tabs={[
        { key: 'registrations', label: t('training.registrations'), content: <Registrations session={session} /> },
        {
          key: 'attendance',
          label: t('training.attendance'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <SessionSlots session={session} />
              <AttendanceGrid session={session} />
            </Box>
          ),
        },
        { key: 'evaluation', label: t('training.evaluation'), content: <SessionEvaluation session={session} /> },
        {
          key: 'trainers',
          label: t('training.trainers'),
          content: (
            <Box sx={{ display: 'grid', gap: 2 }}>
              <Trainers trainers={session.trainers} />
              <SessionFacts session={session} />
            </Box>
          ),
        },
      ]}
    />
  );
}
