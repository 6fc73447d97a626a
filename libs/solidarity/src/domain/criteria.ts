import { addMonths, endOfMonth, type LocalDate, type MoneyJson, startOfMonth } from '@coopera/kernel';

/** Turnover lost against the same months some time before. */
export interface TurnoverLossRule {
  atLeastPercent: string;
  from: LocalDate;
  until: LocalDate;
  /** How many months before lies the period it is compared with: 12 for the same months of last year. */
  monthsBefore: number;
}

/** Pay of the last whole months, on average. */
export interface LowPayRule {
  below: MoneyJson;
  months: number;
}

/** What a campaign asks; each is computed from the ledgers. */
export interface CriteriaRules {
  turnoverLoss: TurnoverLossRule | null;
  lowPay: LowPayRule | null;
}

export interface Period {
  from: LocalDate;
  until: LocalDate;
}

export const observedPeriod = ({ from, until }: TurnoverLossRule): Period => ({ from, until });

/** The same whole months, earlier. */
export const referencePeriod = ({ from, until, monthsBefore }: TurnoverLossRule): Period => ({
  from: addMonths(from, -monthsBefore),
  until:
    until === endOfMonth(until)
      ? endOfMonth(addMonths(startOfMonth(until), -monthsBefore))
      : addMonths(until, -monthsBefore),
});

/** The whole months that end before a day. */
export const lastMonths = (today: LocalDate, months: number): Period => ({
  from: addMonths(startOfMonth(today), -months),
  until: endOfMonth(addMonths(startOfMonth(today), -1)),
});
