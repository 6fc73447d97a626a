import type { OwnApplicationDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { type Fact, Facts, MoneyText, Section } from '@coopera/ui';
import { Exchanges } from './exchanges';

/** What was asked for, and what became of it. */
export function ApplicationFacts({ application }: { application: OwnApplicationDto }) {
  const { t } = useTranslation();
  const { content, submittedOn, granted, payment, keepUntil, suggested } = application;
  const facts: (Fact | false | null)[] = [
    submittedOn !== null && [t('solidarity.sentOn'), formatDate(submittedOn)],
    granted && [t('solidarity.granted'), <MoneyText key="granted" value={granted} strong />],
    payment !== null && [t('solidarity.payment'), t(`solidarity.paymentState.${payment}`)],
    suggested && !granted && [t('solidarity.byTheRule'), <MoneyText key="suggested" value={suggested} />],
    content && [t('solidarity.situationLabel'), t(`solidarity.situation.${content.situation}`)],
    content && [t('solidarity.why'), content.reason],
    content !== null && content.otherAid !== '' && [t('solidarity.otherAid'), content.otherAid],
    content && [t('solidarity.account'), content.iban ?? t('solidarity.fileAccount')],
    content !== null && content.appeal !== null && [t('solidarity.yourAppeal'), content.appeal],
    keepUntil !== null && [t('solidarity.keptUntil'), formatDate(keepUntil)],
  ];
  return (
    <Section title={t('solidarity.yourApplication')}>
      <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />
      {content && <Exchanges exchanges={content.exchanges} />}
    </Section>
  );
}
