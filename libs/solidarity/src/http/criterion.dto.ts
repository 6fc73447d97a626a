import { MoneyDto } from '@coopera/platform/http';

export class PeriodDto {
  from: string;
  until: string;
}

export class FigureLineDto {
  period: 'reference' | 'observed';
  on: string;
  label: string;
  activityName: string;
  amount: MoneyDto;
  /** Members who bear the Activité: each counts for an equal part. */
  sharedBy: number;
}

/** A criterion computed from the ledgers, with the lines behind it. */
export class CriterionFigureDto {
  kind: 'turnover-loss' | 'low-pay';
  isMet: boolean;
  /** Percent lost, or the average pay of a month; null where there was no turnover to lose. */
  figure: string | null;
  threshold: string;
  observed: MoneyDto;
  observedPeriod: PeriodDto;
  reference: MoneyDto | null;
  referencePeriod: PeriodDto | null;
  lines: FigureLineDto[];
}

export class OwnFiguresDto {
  criteria: CriterionFigureDto[];
  /** What the rule of the campaign gives. */
  suggested: MoneyDto | null;
}
