import type { OwnSessionDto, OwnTrainingDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Section, StatusPill } from '@coopera/ui';
import EventOutlined from '@mui/icons-material/EventOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { FileButton } from '../documents/file-button';
import { CancelRegistration } from './cancel-registration';

/** Where one stands with a session, and the way out. */
export function OwnRegistration({ session, own }: { session: OwnSessionDto; own: OwnTrainingDto }) {
  const { t } = useTranslation();
  const [isLeaving, setLeaving] = useState(false);
  const isOver = !['open', 'closed'].includes(session.status);
  return (
    <Section title={t('training.registration')} action={<StatusPill kind="registrationState" status={own.status} />}>
      <Facts
        facts={[
          ...(own.listPosition ? [[t('training.waitingPlace'), own.listPosition] as [string, number]] : []),
          [t('training.price'), <MoneyText key="price" value={own.price} />],
          [t('training.paidBy'), own.activityName],
        ]}
      />
      <Stack sx={{ gap: 1, mt: 2 }}>
        {own.status === 'registered' && (
          <FileButton
            path={`/me/training-registrations/${own.id}/calendar`}
            name="formation.ics"
            label={t('training.toCalendar')}
            icon={<EventOutlined />}
          />
        )}
        {own.certificateNumber && (
          <FileButton
            path={`/me/training-registrations/${own.id}/certificate`}
            name={`${own.certificateNumber}.pdf`}
            label={t('training.certificate')}
          />
        )}
        {!isOver && (
          <Button color="error" onClick={() => setLeaving(true)}>
            {t(own.status === 'waiting' ? 'training.leaveList' : 'training.cancel')}
          </Button>
        )}
      </Stack>
      {isLeaving && <CancelRegistration session={session} own={own} onClose={() => setLeaving(false)} />}
    </Section>
  );
}
