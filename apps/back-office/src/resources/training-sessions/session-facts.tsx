import type { SessionFileDto } from '@coopera/api-client';
import { formatQuantity, useTranslation } from '@coopera/i18n';
import { DateText, Facts, Section } from '@coopera/ui';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

export function SessionFacts({ session }: { session: SessionFileDto }) {
  const { t } = useTranslation();
  return (
    <Section title={t('training.terms')}>
      {session.cancelReason && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('training.cancelledBecause', { reason: session.cancelReason })}
        </Alert>
      )}
      <Box sx={{ maxWidth: 620 }}>
        <Facts
          facts={[
            [
              t('training.place'),
              [session.officeCity ?? t('training.online'), session.room].filter(Boolean).join(', '),
            ],
            [t('training.meeting'), session.onlineUrl],
            [t('training.hours'), formatQuantity(session.hours)],
            [t('training.minimum'), session.minimum],
            [t('training.signUpUntil'), <DateText key="until" value={session.signUpUntil} />],
            [t('training.seller'), session.sellingActivityName ?? t('training.membersOnly')],
            [t('training.heldOn'), <DateText key="held" value={session.heldOn} />],
          ]}
        />
      </Box>
    </Section>
  );
}
