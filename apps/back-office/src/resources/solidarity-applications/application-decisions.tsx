import type { DecisionDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { EmptyState, Facts, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';

/** The decision, and that of the appeal: neither ever changes. */
export function ApplicationDecisions({ decisions }: { decisions: DecisionDto[] }) {
  const { t } = useTranslation();
  if (decisions.length === 0) return <EmptyState title={t('solidarity.noDecision')} />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {decisions.map(({ round, outcome, amount, motive, tally, decidedOn, appealUntil }) => (
        <Section key={round} title={t(round > 1 ? 'solidarity.decisionOnAppeal' : 'solidarity.decision')}>
          <Facts
            facts={[
              [t('solidarity.outcomeLabel'), t(`aidState.${outcome}`)],
              [t('solidarity.amount'), amount && <MoneyText value={amount} strong />],
              [t('action.reason'), motive],
              [
                t('solidarity.vote'),
                t('solidarity.tally', { for: tally.for, against: tally.against, abstain: tally.abstain }),
              ],
              [t('solidarity.decidedOn'), formatDate(decidedOn)],
              [t('solidarity.appealUntil'), appealUntil && formatDate(appealUntil)],
            ]}
          />
        </Section>
      ))}
    </Box>
  );
}
