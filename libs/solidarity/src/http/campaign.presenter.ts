import { type LocalDate, Money } from '@coopera/kernel';
import type { CampaignFile } from '../application/campaign-file.query';
import type { CampaignTerms } from '../domain/aid-campaign';
import type { AmountRule } from '../domain/amount-rule';
import type { AmountRuleDto, CampaignFileDto, CampaignTermsDto } from './campaign.dto';

/** The terms that a form sends. */
export function termsOf({ title, body, envelope, amountRule, criteria, ...dates }: CampaignTermsDto): CampaignTerms {
  const loss = criteria.turnoverLoss;
  return {
    title: { fr: title.fr, nl: title.nl },
    body: { fr: body.fr, nl: body.nl },
    envelope: Money.fromJson(envelope),
    applicationsFrom: dates.applicationsFrom as LocalDate,
    applicationsUntil: dates.applicationsUntil as LocalDate,
    decisionsUntil: dates.decisionsUntil as LocalDate,
    amountRule: ruleOf(amountRule),
    criteria: {
      turnoverLoss: loss ? { ...loss, from: loss.from as LocalDate, until: loss.until as LocalDate } : null,
      lowPay: criteria.lowPay ?? null,
    },
  };
}

const ruleOf = ({ kind, amount, percent }: AmountRuleDto): AmountRule =>
  kind === 'fixed' ? { kind, amount } : { kind, percent: percent ?? '100', ceiling: amount };

export const presentRule = (rule: AmountRule): AmountRuleDto =>
  rule.kind === 'fixed'
    ? { kind: rule.kind, amount: rule.amount }
    : { kind: rule.kind, amount: rule.ceiling, percent: rule.percent };

export const presentCampaign = ({ terms, seats, ...file }: CampaignFile): CampaignFileDto => ({
  ...file,
  body: terms.body,
  amountRule: presentRule(terms.amountRule),
  criteria: terms.criteria,
  openedOn: terms.openedOn,
  closedOn: terms.closedOn,
  seats: seats.map(({ id, name, isChair, memberId, from, until }) => ({
    id,
    name,
    isChair,
    isMember: memberId !== null,
    from,
    until,
  })),
});
