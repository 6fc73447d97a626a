import { Decimal, Money } from '@coopera/kernel';
import { amountNames, type EarlierPay, type PayResult } from '@coopera/pay-engine';
import { type Calculation, sectionOf } from '../domain/calculation';

/** A computed slip as plain data. */
export function calculationOf(pay: PayResult): Calculation {
  return {
    date: pay.date,
    status: pay.status,
    strategies: pay.strategies,
    occupations: pay.occupations.map(({ gross, performance }) => ({
      gross: gross.toJSON(),
      // Exact decimals become text.
      ...(performance ? { performance: JSON.parse(JSON.stringify(performance)) } : {}),
    })),
    totals: Object.fromEntries(amountNames.map((name) => [name, pay.totals[name].toJSON()])),
    lines: pay.lines.map(({ labelKey: _, parameters: __, base, amount, ...line }) => ({
      ...line,
      section: sectionOf(line.code),
      base: base?.toJSON() ?? null,
      amount: amount.toJSON(),
    })),
    parameterHash: pay.parameterHash,
    unverified: pay.unverified.map(({ key, from, source, confidence, note }) => ({
      key,
      from,
      source,
      confidence,
      note: note ?? null,
    })),
  };
}

/** What the engine needs of a stored slip when a later one of the month is computed. */
export function earlierPayOf({ status, strategies, occupations, totals }: Calculation): EarlierPay {
  return {
    status: status as EarlierPay['status'],
    strategies: strategies as EarlierPay['strategies'],
    occupations: occupations.map(({ gross, performance }) => ({
      gross: Money.fromJson(gross),
      ...(performance ? { performance: revived(performance) } : {}),
    })),
    totals: Object.fromEntries(
      amountNames.map((name) => [name, totals[name] ? Money.fromJson(totals[name]) : Money.zero()]),
    ) as EarlierPay['totals'],
  };
}

type Performance = NonNullable<EarlierPay['occupations'][number]['performance']>;

const revived = (stored: Record<string, unknown>): Performance =>
  Object.fromEntries(
    Object.entries(stored).map(([name, value]) =>
      typeof value === 'string' && name !== 'kind' ? [name, Decimal.of(value)] : [name, value],
    ),
  ) as unknown as Performance;
