import { Decimal } from '@coopera/kernel';
import type { ParametersAt } from '@coopera/parameters';
import { share, toCents } from './cents';
import { exceptionalWithholding } from './exceptional-withholding';

export interface DoubleHolidayInput {
  /** Monthly gross, in euros. */
  readonly monthly: Decimal;
  /** Normal yearly pay after contributions; (monthly − contribution) × 12 when left out. */
  readonly annual?: Decimal;
  /** Months worked in the previous year, of 12. */
  readonly monthsWorked?: number;
  readonly children?: number;
}

export interface HolidayPay {
  readonly gross: Decimal;
  /** The part that bears 13.07 %, and the part that does not. */
  readonly subject: Decimal;
  readonly notSubject: Decimal;
  readonly retention: Decimal;
  readonly taxable: Decimal;
  readonly rate: Decimal;
  readonly withholding: Decimal;
  readonly net: Decimal;
}

/** From the parts to the net: retention on the subject part, tax of holiday pay on the rest. */
function payOut(
  parts: Pick<HolidayPay, 'gross' | 'subject'>,
  annual: Decimal,
  children: number | undefined,
  parameters: ParametersAt,
): HolidayPay {
  const retention = share(parameters.rate('onss.personal-rate').value, parts.subject);
  const taxable = parts.gross.minus(retention);
  const tax = exceptionalWithholding({ kind: 'holiday-pay', taxable, annual, children }, parameters);
  const { rate, withholding } = tax;
  const notSubject = parts.gross.minus(parts.subject);
  return { ...parts, notSubject, retention, taxable, rate, withholding, net: taxable.minus(withholding) };
}

export const yearlyAfterContributions = (monthly: Decimal, parameters: ParametersAt): Decimal =>
  monthly.minus(share(parameters.rate('onss.personal-rate').value, monthly)).times(12);

/**
 * Double holiday pay of white-collar workers: 92 % of the monthly gross, of which 85 bear 13.07 %, pro rata of the
 * months worked in the year before. No special contribution.
 * @source AR 30/03/1967 art. 38; annexe III AR/CIR 92 point 53
 */
export function doubleHolidayPay(input: DoubleHolidayInput, parameters: ParametersAt): HolidayPay {
  const { monthly, annual = yearlyAfterContributions(monthly, parameters), monthsWorked = 12, children } = input;
  const part = (key: string): Decimal => {
    const full = monthly.times(parameters.rate(key).value.value).times(monthsWorked);
    return full.dividedBy(12, 2, 'half-up');
  };
  const parts = { gross: part('employer.double-holiday'), subject: part('employer.double-holiday-subject') };
  return payOut(parts, annual, children, parameters);
}

export interface ExitHolidayInput {
  /** Gross paid in the year the right comes from, in euros. */
  readonly yearGross: Decimal;
  readonly annual: Decimal;
  readonly children?: number;
}

/**
 * Exit holiday pay of white-collar workers: 7.67 % simple, subject; 7.67 % double, of which 6.80 % subject (from
 * memory: unverified). Short contracts: paid with the last slip, with the holiday certificate.
 * @source AR 30/03/1967 art. 46
 */
export function exitHolidayPay(
  { yearGross, annual, children }: ExitHolidayInput,
  parameters: ParametersAt,
): HolidayPay {
  const of = (key: string): Decimal => toCents(yearGross.times(parameters.rate(key).value.value));
  const simple = of('employer.white-collar-exit-simple');
  const doubleSubject = of('employer.white-collar-exit-double-subject');
  const gross = of('employer.white-collar-exit-holiday');
  return payOut({ gross, subject: simple.plus(doubleSubject) }, annual, children, parameters);
}
