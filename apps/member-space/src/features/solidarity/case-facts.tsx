import type { CaseFileDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { type Fact, Facts, MoneyText, Section } from '@coopera/ui';
import { Exchanges } from './exchanges';

/** What the applicant confided, and what the coordinator proposes. */
export function CaseFacts({ found }: { found: CaseFileDto }) {
  const { t } = useTranslation();
  const { content, proposal, submittedOn, suggested } = found;
  const facts: (Fact | false | null)[] = [
    proposal && [t('solidarity.proposal'), <MoneyText key="amount" value={proposal.amount} strong />],
    proposal && [t('solidarity.motive'), proposal.motive],
    proposal && [t('solidarity.proposedBy'), proposal.proposedBy],
    suggested && [t('solidarity.byTheRule'), <MoneyText key="suggested" value={suggested} />],
    submittedOn !== null && [t('solidarity.sentOn'), formatDate(submittedOn)],
    content && [t('solidarity.situationLabel'), t(`solidarity.situation.${content.situation}`)],
    content && [t('solidarity.why'), content.reason],
    content !== null && content.otherAid !== '' && [t('solidarity.otherAid'), content.otherAid],
    content !== null && content.appeal !== null && [t('solidarity.theAppeal'), content.appeal],
  ];
  return (
    <Section title={t('solidarity.theCase')}>
      <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />
      {content && <Exchanges exchanges={content.exchanges} />}
    </Section>
  );
}
