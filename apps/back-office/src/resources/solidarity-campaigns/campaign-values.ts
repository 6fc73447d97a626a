import type { CampaignFileDto, CampaignTermsDto } from '@coopera/api-client';
import { parseAmount } from '@coopera/i18n';

/** What is typed for a campaign; numbers as the reader writes them. */
export interface CampaignValues {
  titleFr: string;
  titleNl: string;
  bodyFr: string;
  bodyNl: string;
  envelope: string;
  applicationsFrom: string;
  applicationsUntil: string;
  decisionsUntil: string;
  kind: 'fixed' | 'share-of-loss';
  amount: string;
  percent: string;
  lossPercent: string;
  lossFrom: string;
  lossUntil: string;
  monthsBefore: string;
  payBelow: string;
  payMonths: string;
}

export const emptyCampaign = (today: string): CampaignValues => ({
  titleFr: '',
  titleNl: '',
  bodyFr: '',
  bodyNl: '',
  envelope: '',
  applicationsFrom: today,
  applicationsUntil: '',
  decisionsUntil: '',
  kind: 'share-of-loss',
  amount: '',
  percent: '50',
  lossPercent: '30',
  lossFrom: '',
  lossUntil: '',
  monthsBefore: '12',
  payBelow: '',
  payMonths: '3',
});

export const valuesOf = ({
  title,
  body,
  envelope,
  amountRule,
  criteria,
  ...dates
}: CampaignFileDto): CampaignValues => ({
  titleFr: title.fr,
  titleNl: title.nl,
  bodyFr: body.fr,
  bodyNl: body.nl,
  envelope: envelope.amount,
  applicationsFrom: dates.applicationsFrom,
  applicationsUntil: dates.applicationsUntil,
  decisionsUntil: dates.decisionsUntil,
  kind: amountRule.kind,
  amount: amountRule.amount.amount,
  percent: amountRule.percent ?? '',
  lossPercent: criteria.turnoverLoss?.atLeastPercent ?? '',
  lossFrom: criteria.turnoverLoss?.from ?? '',
  lossUntil: criteria.turnoverLoss?.until ?? '',
  monthsBefore: String(criteria.turnoverLoss?.monthsBefore ?? 12),
  payBelow: criteria.lowPay?.below.amount ?? '',
  payMonths: String(criteria.lowPay?.months ?? 3),
});

const money = (typed: string) => ({ amount: parseAmount(typed) ?? typed, currency: 'EUR' });

/** The body of the request: a criterion that was left empty is not asked. */
export const toTerms = (typed: CampaignValues): CampaignTermsDto => ({
  title: { fr: typed.titleFr, nl: typed.titleNl },
  body: { fr: typed.bodyFr, nl: typed.bodyNl },
  envelope: money(typed.envelope),
  applicationsFrom: typed.applicationsFrom,
  applicationsUntil: typed.applicationsUntil,
  decisionsUntil: typed.decisionsUntil,
  amountRule: {
    kind: typed.kind,
    amount: money(typed.amount),
    percent: typed.kind === 'share-of-loss' ? (parseAmount(typed.percent) ?? typed.percent) : undefined,
  },
  criteria: {
    turnoverLoss: typed.lossFrom
      ? {
          atLeastPercent: parseAmount(typed.lossPercent) ?? typed.lossPercent,
          from: typed.lossFrom,
          until: typed.lossUntil,
          monthsBefore: Number(typed.monthsBefore),
        }
      : null,
    lowPay: typed.payBelow ? { below: money(typed.payBelow), months: Number(typed.payMonths) } : null,
  },
});
