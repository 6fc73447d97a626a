import type { Money } from '@coopera/kernel';

/** I: alone, or spouse with income above the limits. II: spouse without income. III: non-resident. */
export type TaxScale = 'I' | 'II' | 'III';

/** Which table of the special contribution applies to the household. */
export type Household = 'single' | 'joint-income' | 'joint-no-income';

/** What the worker declared of his family, as the withholding tax wants it. Everything left out means none. */
export interface FamilySituation {
  readonly scale: TaxScale;
  /** Dependent children, disabled ones included. */
  readonly children?: number;
  /** How many of the children are disabled: each counts twice. */
  readonly disabledChildren?: number;
  readonly disabled?: boolean;
  readonly disabledSpouse?: boolean;
  /** Lives alone with at least one dependent child. */
  readonly singleParent?: boolean;
  /** Lives alone (a reduction of the years until 2023). */
  readonly isolated?: boolean;
  readonly otherDependants?: number;
  /** Dependent persons of 65 or more in need of care. */
  readonly dependants65?: number;
  /** Spouse's own net professional income a month: `true` says that it is within the limit. */
  readonly spouseIncome?: Money | boolean;
  /** Spouse's net pension a month: `true` says that it is within the limit. */
  readonly spousePension?: Money | boolean;
}
