import type { OwnSessionDto } from '@coopera/api-client';
import { currentLocale, formatDate, formatQuantity, useTranslation } from '@coopera/i18n';
import { Facts, Section } from '@coopera/ui';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { courseText } from './course-title';

export function SessionFacts({ session }: { session: OwnSessionDto }) {
  const { t } = useTranslation();
  const prerequisites = currentLocale() === 'nl' ? session.prerequisitesNl : session.prerequisitesFr;
  const place = [session.officeCity ?? t('training.online'), session.room].filter(Boolean).join(', ');
  return (
    <Section title={t('training.about')}>
      <Typography sx={{ mb: 2, whiteSpace: 'pre-line' }}>{courseText(session)}</Typography>
      <Facts
        facts={[
          ...session.slots.map((slot, index): [string, string] => [
            t('training.slot', { number: index + 1 }),
            `${formatDate(slot.day, 'long')}, ${slot.from} – ${slot.until}`,
          ]),
          [t('training.place'), place],
          [
            t('training.meeting'),
            session.onlineUrl && (
              <MuiLink key="meeting" href={session.onlineUrl} target="_blank" rel="noreferrer">
                {session.onlineUrl}
              </MuiLink>
            ),
          ],
          [t('training.hours'), t('training.hoursOf', { hours: formatQuantity(session.hours) })],
          [t('training.prerequisites'), prerequisites ?? t('training.noPrerequisites')],
          [t('training.signUpUntil'), formatDate(session.signUpUntil, 'long')],
        ]}
      />
    </Section>
  );
}
