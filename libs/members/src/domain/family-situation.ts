/** What the withholding tax and the special contribution need to know of a household, as the member declared it. */
export interface FamilySituation {
  /** Table of the special social security contribution. */
  household: 'single' | 'joint_income' | 'joint_noincome';
  /** Scale of the withholding tax: I alone or spouse with income, II spouse without income, III non-resident. */
  scale: 'I' | 'II' | 'III';
  children: number;
  disabledChildren: number;
  disabled: boolean;
  singleParent: boolean;
}

export const alone: FamilySituation = {
  household: 'single',
  scale: 'I',
  children: 0,
  disabledChildren: 0,
  disabled: false,
  singleParent: false,
};
