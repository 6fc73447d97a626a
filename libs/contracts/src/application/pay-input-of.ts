import { type LocalDate, Money, monthOf, quarterOf, startOfMonth, yearOf } from '@coopera/kernel';
import type { FamilySituation } from '@coopera/members';
import type { Parameters } from '@coopera/parameters';
import { type ContractToPrice, defaultEmployer, type EarlierPay, type Household } from '@coopera/pay-engine';
import type { Calculation } from '../domain/calculation';
import type { ContractTerms } from '../domain/contract-terms';
import { earlierPayOf } from './calculation-of';
import { performanceOf } from './worked-time';

/** A slip of the worker in the same year, computed before; in the order in which they were computed. */
export interface PastSlip {
  readonly endsOn: LocalDate;
  readonly calculation: Calculation;
}

const households: Record<FamilySituation['household'], Household> = {
  single: 'single',
  joint_income: 'joint-income',
  joint_noincome: 'joint-no-income',
};

/**
 * The one place where a contract becomes the engine's input, for the simulation, the contract and the payslip alike:
 * same input, same cents. Without the gross, which may be searched for.
 */
export function payInputOf(
  terms: ContractTerms,
  family: FamilySituation,
  past: readonly PastSlip[],
  parameters: Parameters,
): ContractToPrice {
  return {
    date: terms.endsOn,
    status: terms.status,
    performance: performanceOf(terms, parameters.at(terms.endsOn)),
    household: households[family.household] ?? 'single',
    family: {
      scale: family.scale ?? 'I',
      children: family.children ?? 0,
      disabledChildren: family.disabledChildren ?? 0,
      disabled: family.disabled ?? false,
      singleParent: family.singleParent ?? false,
    },
    taskPay: terms.taskPay,
    employer: { ...defaultEmployer, jointCommittee: terms.jointCommittee },
    strategies: terms.strategies,
    ...pastOf(past, terms.endsOn),
  };
}

interface Past {
  readonly earlierThisMonth: readonly EarlierPay[];
  readonly bonusThisYear: Money;
  readonly quarterBaseSoFar: Money;
}

/** What the year's slips say of the month, of the bonus of the months before, of the base of the quarter. */
function pastOf(past: readonly PastSlip[], endsOn: LocalDate): Past {
  const sameYear = past.filter((slip) => yearOf(slip.endsOn) === yearOf(endsOn));
  const before = sameYear.filter((slip) => monthOf(slip.endsOn) < monthOf(endsOn));
  const month = sameYear.filter((slip) => startOfMonth(slip.endsOn) === startOfMonth(endsOn));
  const quarter = [...before, ...month].filter((slip) => quarterOf(slip.endsOn) === quarterOf(endsOn));
  return {
    earlierThisMonth: month.map(({ calculation }) => earlierPayOf(calculation)),
    bonusThisYear: sumOf(before, 'bonus'),
    quarterBaseSoFar: sumOf(quarter, 'declaredBase'),
  };
}

const sumOf = (slips: readonly PastSlip[], name: 'bonus' | 'declaredBase'): Money =>
  Money.sum(slips.map(({ calculation }) => earlierPayOf(calculation).totals[name]));
