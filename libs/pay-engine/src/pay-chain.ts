import { costStep } from './steps/cost.step';
import { employerContributionsStep } from './steps/employer-contributions.step';
import { grossStep } from './steps/gross.step';
import { netStep } from './steps/net.step';
import type { PayStep } from './steps/pay-state';
import { personalContributionStep } from './steps/personal-contribution.step';
import { provisionsStep } from './steps/provisions.step';
import { specialContributionStep } from './steps/special-contribution.step';
import { structuralReductionStep } from './steps/structural-reduction.step';
import { taxableStep } from './steps/taxable.step';
import { variableContributionStep } from './steps/variable-contribution.step';
import { withholdingTaxStep } from './steps/withholding-tax.step';
import { workBonusStep } from './steps/work-bonus.step';

/** The operations of a slip, in the order of the law: the worker's side, then the employer's. */
export const payChain: readonly PayStep[] = [
  grossStep,
  personalContributionStep,
  workBonusStep,
  taxableStep,
  withholdingTaxStep,
  specialContributionStep,
  netStep,
  employerContributionsStep,
  structuralReductionStep,
  provisionsStep,
  costStep,
  variableContributionStep,
];
