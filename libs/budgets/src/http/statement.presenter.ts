import { type Language, type LocalDate, localDate, Money } from '@coopera/kernel';
import type { IncomeStatement, Treasury } from '../application/statement.query';
import type { BridgeStep } from '../domain/bridge';
import { ratioOf, type StatementCategory } from '../domain/statement';
import type { BridgeDto, ForecastMonthDto, StatementDto, TreasuryDto } from './statement.dto';

const monthOfYear = (year: number, index: number): LocalDate =>
  localDate(`${year}-${String(index + 1).padStart(2, '0')}-01`);

export function presentStatement({ year, lines, forecast }: IncomeStatement, language: Language): StatementDto {
  const result = Array.from({ length: 12 }, (_, index) =>
    Money.sum(lines.map(({ months }) => months[index] ?? Money.zero())),
  );
  const turnover = lines.find(({ category }) => category.key === 'turnover')?.months ?? [];
  return {
    year,
    lines: lines.map(({ category, months, total, ratio }) => ({
      key: category.key,
      label: category.label[language],
      kind: category.kind,
      months: months.map((amount) => amount.toJSON()),
      total: total.toJSON(),
      ratio: ratio?.toPercent() ?? null,
    })),
    result: result.map((amount) => amount.toJSON()),
    resultTotal: Money.sum(result).toJSON(),
    forecast: forecast.map((expected, index) =>
      presentForecast(monthOfYear(year, index), expected, turnover[index] ?? Money.zero()),
    ),
  };
}

function presentForecast(month: LocalDate, forecast: Money | null, realised: Money): ForecastMonthDto {
  const gap = forecast && realised.minus(forecast);
  return {
    month,
    forecast: forecast?.toJSON() ?? null,
    realised: realised.toJSON(),
    gap: gap?.toJSON() ?? null,
    gapRatio: (gap && ratioOf(gap, forecast)?.toPercent()) ?? null,
  };
}

export const presentBridge = (
  { year, steps, categories }: { year: number; steps: BridgeStep[]; categories: StatementCategory[] },
  language: Language,
): BridgeDto => ({
  year,
  steps: steps.map(({ key, amount, isLevel }) => ({
    key,
    label: categories.find((category) => category.key === key)?.label[language] ?? null,
    amount: amount.toJSON(),
    isLevel,
  })),
});

export const presentTreasury = ({ months, now, expected }: Treasury): TreasuryDto => ({
  months: months.map(({ month, isExpected, received, paid, balance }) => ({
    month,
    isExpected,
    received: received.toJSON(),
    paid: paid.toJSON(),
    balance: balance.toJSON(),
  })),
  now: now.toJSON(),
  expected: expected.map((movement) => ({ ...movement, amount: movement.amount.toJSON() })),
});
