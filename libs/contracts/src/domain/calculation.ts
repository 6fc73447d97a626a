import type { Localized, MoneyJson } from '@coopera/kernel';

/** Where a line stands on a slip: the worker's side, what he receives, the employer's side, the cooperative's. */
export type LineSection = 'earnings' | 'employee' | 'tax' | 'net' | 'employer' | 'provision' | 'contribution';

/** A line of a calculation, kept with its words so that it reads the same for ever. */
export interface CalculationLine {
  readonly code: string;
  readonly section: LineSection;
  readonly effect: 'adds' | 'deducts' | 'costs' | 'saves' | 'informs';
  readonly label: Localized;
  readonly base: MoneyJson | null;
  /** In percent: "13.07". */
  readonly rate: string | null;
  readonly amount: MoneyJson;
  readonly explanation: Localized;
  readonly source: string;
  readonly confidence: string;
  readonly unverified: boolean;
}

export interface UnverifiedParameter {
  readonly key: string;
  readonly from: string;
  readonly source: string;
  readonly confidence: string;
  readonly note: string | null;
}

/** A slip as the engine computed it, as plain data to store. */
export interface Calculation {
  readonly date: string;
  readonly status: string;
  readonly strategies: { readonly withholding: string; readonly workBonus: string; readonly structural: string };
  readonly occupations: readonly { readonly gross: MoneyJson; readonly performance?: Record<string, unknown> }[];
  readonly totals: Readonly<Record<string, MoneyJson>>;
  readonly lines: readonly CalculationLine[];
  readonly parameterHash: string;
  readonly unverified: readonly UnverifiedParameter[];
}

const sections: Record<string, LineSection> = {
  gross: 'earnings',
  'flexi-holiday-pay': 'earnings',
  'personal-contribution': 'employee',
  'work-bonus-a': 'employee',
  'work-bonus-b': 'employee',
  taxable: 'tax',
  'withholding-tax': 'tax',
  'fiscal-bonus-a': 'tax',
  'fiscal-bonus-b': 'tax',
  'special-contribution': 'tax',
  cost: 'provision',
  'variable-contribution': 'contribution',
  'budget-needed': 'contribution',
  'structural-reduction': 'employer',
};

export function sectionOf(code: string): LineSection {
  if (code.startsWith('employer-')) return 'employer';
  if (code.startsWith('provision-')) return 'provision';
  return sections[code] ?? 'net';
}
