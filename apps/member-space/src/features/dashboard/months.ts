import type { MonthlyTurnoverDto, PayslipListItemDto } from '@coopera/api-client';
import { type Money, sumMoney } from '@coopera/i18n';

export interface MonthFigures {
  /** "2026-10" */
  month: string;
  invoiced: Money;
  netPaid: Money;
}

type Paid = Pick<PayslipListItemDto, 'month' | 'net'>;

/** The months of the turnover, each with the net of the payslips of that month. */
export const monthsOf = (turnover: readonly MonthlyTurnoverDto[], payslips: readonly Paid[]): MonthFigures[] =>
  turnover.map(({ month, net }) => ({
    month,
    invoiced: net,
    netPaid: sumMoney(payslips.flatMap((slip) => (slip.net && slip.month.startsWith(month) ? [slip.net] : []))),
  }));
