import type { DecisionDto, OwnApplicationDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { Facts, MoneyText, Pill, Section } from '@coopera/ui';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FileButton } from '../documents/file-button';

interface DecisionCardProps {
  decision: DecisionDto;
  application: OwnApplicationDto;
}

/** What the committee decided, why, and what one may still do. */
export function DecisionCard({ decision, application }: DecisionCardProps) {
  const { t } = useTranslation();
  const { round, outcome, amount, motive, tally, decidedOn } = decision;
  const isLast = round === application.decisions.at(-1)?.round;
  return (
    <Section
      title={t(round > 1 ? 'solidarity.decisionOnAppeal' : 'solidarity.decision')}
      action={
        <Pill dot tone={outcome === 'granted' ? 'success' : 'error'}>
          {t(`aidState.${outcome}`)}
        </Pill>
      }
    >
      <Facts
        facts={[
          [t('solidarity.decidedOn'), formatDate(decidedOn)],
          [t('solidarity.amount'), amount && <MoneyText value={amount} strong />],
          [t('solidarity.motive'), motive],
          [
            t('solidarity.vote'),
            t('solidarity.tally', { for: tally.for, against: tally.against, abstain: tally.abstain }),
          ],
        ]}
      />
      {isLast && (
        <Stack direction="row" sx={{ mt: 2, gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <FileButton
            path={`/me/solidarity-applications/${application.id}/letter`}
            name={`${application.number}.pdf`}
            label={t('solidarity.letter')}
          />
          {application.appealUntil && (
            <Typography variant="body2" color="textSecondary">
              {t('solidarity.mayAppeal', { date: formatDate(application.appealUntil) })}
            </Typography>
          )}
        </Stack>
      )}
    </Section>
  );
}
