import type { LocalDate, Money } from '@coopera/kernel';
import { Money as Euros } from '@coopera/kernel';
import { type ParameterRef, type Parameters, ParameterUse } from '@coopera/parameters';
import type { ExemptionStrategy } from './input/pay-strategies';
import { share } from './rules/cents';
import { type ExceptionalKind, exceptionalWithholding } from './rules/exceptional-withholding';
import { doubleHolidayPay, exitHolidayPay, type HolidayPay } from './rules/holiday-pay';

/** Where a figure of a payment outside the month's slip comes from. */
interface Traced {
  readonly parameterHash: string;
  readonly parameters: readonly ParameterRef[];
}

export interface ExceptionalPay extends Traced {
  readonly gross: Money;
  readonly onss: Money;
  readonly taxable: Money;
  /** In percent: "40.38". */
  readonly rate: string;
  readonly exempt: Money;
  readonly childReduction: Money;
  readonly withholding: Money;
  readonly net: Money;
  readonly exemption: ExemptionStrategy;
}

export interface ExceptionalPayInput {
  readonly date: LocalDate;
  readonly kind: ExceptionalKind;
  readonly gross: Money;
  /** Normal yearly pay after contributions: monthly taxable × 12. */
  readonly annual: Money;
  readonly children?: number;
  /** Point 54 is unverified: `up-to-limit` exempts the limit less the yearly pay (the default), `everything` all. */
  readonly exemption?: ExemptionStrategy;
}

/**
 * A year-end premium, bonus or other exceptional allowance of a white-collar worker: 13.07 %, then the rate of the
 * yearly pay. Amounts in euros.
 * @throws DomainError parameters.no-value-in-force
 * @source annexe III AR/CIR 92 points 53 to 57
 */
export function computeExceptionalPay(input: ExceptionalPayInput, parameters: Parameters): ExceptionalPay {
  const use = new ParameterUse();
  const at = parameters.at(input.date, use);
  const { kind, children, exemption = 'up-to-limit' } = input;
  const onss = share(at.rate('onss.personal-rate').value, input.gross.toDecimal());
  const taxable = input.gross.toDecimal().minus(onss);
  const tax = exceptionalWithholding({ kind, taxable, annual: input.annual.toDecimal(), children, exemption }, at);
  return {
    gross: input.gross,
    onss: Euros.of(onss),
    taxable: Euros.of(taxable),
    rate: tax.rate.toString(),
    exempt: Euros.of(tax.exempt),
    childReduction: Euros.of(tax.childReduction),
    withholding: Euros.of(tax.withholding),
    net: Euros.of(taxable.minus(tax.withholding)),
    exemption,
    parameterHash: use.hash,
    parameters: use.refs,
  };
}

export type HolidayPayResult = { readonly [Name in Exclude<keyof HolidayPay, 'rate'>]: Money } & Traced & {
    readonly rate: string;
  };

function traced({ rate, ...amounts }: HolidayPay, use: ParameterUse): HolidayPayResult {
  const money = Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, Euros.of(value)]));
  return {
    ...(money as { [Name in keyof typeof amounts]: Money }),
    rate: rate.toString(),
    parameterHash: use.hash,
    parameters: use.refs,
  };
}

export interface DoubleHolidayPayInput {
  readonly date: LocalDate;
  readonly monthlyGross: Money;
  readonly annual?: Money;
  readonly monthsWorked?: number;
  readonly children?: number;
}

/** Double holiday pay of a white-collar worker. @source AR 30/03/1967 art. 38 */
export function computeDoubleHolidayPay(input: DoubleHolidayPayInput, parameters: Parameters): HolidayPayResult {
  const use = new ParameterUse();
  const { date, monthlyGross, annual, monthsWorked, children } = input;
  const amounts = { monthly: monthlyGross.toDecimal(), annual: annual?.toDecimal(), monthsWorked, children };
  return traced(doubleHolidayPay(amounts, parameters.at(date, use)), use);
}

export interface ExitHolidayPayInput {
  readonly date: LocalDate;
  /** Gross paid in the year the right comes from. */
  readonly yearGross: Money;
  /** Normal yearly pay after contributions. */
  readonly annual: Money;
  readonly children?: number;
}

/** Exit holiday pay of a white-collar worker, paid with the last slip. @source AR 30/03/1967 art. 46 */
export function computeExitHolidayPay(input: ExitHolidayPayInput, parameters: Parameters): HolidayPayResult {
  const use = new ParameterUse();
  const { date, yearGross, annual, children } = input;
  const amounts = { yearGross: yearGross.toDecimal(), annual: annual.toDecimal(), children };
  return traced(exitHolidayPay(amounts, parameters.at(date, use)), use);
}
