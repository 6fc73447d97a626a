import type { StaffApplicationDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { DataList, Initials, Pill, Section } from '@coopera/ui';
import Typography from '@mui/material/Typography';

type Seat = StaffApplicationDto['bench'][number];

/** Who votes, who is set aside and by which link, and how the vote stands. */
export function Bench({ application: { bench, tally, quorum, outcome } }: { application: StaffApplicationDto }) {
  const { t } = useTranslation();
  const stateOf = ({ links, mayVote, vote }: Seat) => {
    if (links.length > 0)
      return <Pill tone="error">{links.map((link) => t(`solidarity.link.${link}`)).join(', ')}</Pill>;
    if (!mayVote) return <Pill tone="neutral">{t('solidarity.firstRound')}</Pill>;
    return (
      <Pill dot tone={vote ? 'success' : 'warning'}>
        {vote ? t(`solidarity.choice.${vote}`) : t('solidarity.toVote')}
      </Pill>
    );
  };
  return (
    <Section title={t('solidarity.committee')}>
      {tally && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {t('solidarity.tally', { for: tally.for, against: tally.against, abstain: tally.abstain })}
          {' · '}
          {t('solidarity.ofVoters', { eligible: tally.eligible, quorum })}
          {outcome && ` · ${t(`solidarity.outcome.${outcome}`)}`}
        </Typography>
      )}
      <DataList
        link="span"
        rows={bench.map((seat) => ({
          id: seat.name,
          lead: <Initials name={seat.name} size={28} />,
          primary: seat.name,
          secondary: seat.isChair ? t('solidarity.chair') : undefined,
          status: stateOf(seat),
        }))}
      />
    </Section>
  );
}
