import type { Money } from '@coopera/kernel';
import type { PayInput } from './input/pay-input';
import { assertPerformance, fullMonth } from './input/performance';
import { payEngineErrors } from './pay-engine.errors';

const AMOUNTS = [
  'taxableBenefits',
  'commutingPaid',
  'commutingExempt',
  'groupInsurancePremium',
  'netAdditions',
  'netDeductions',
  'bonusThisYear',
  'quarterBaseSoFar',
] as const satisfies readonly (keyof PayInput)[];

const FAMILY_COUNTS = ['children', 'disabledChildren', 'otherDependants', 'dependants65'] as const;

const refuse = (reason: string): Error => payEngineErrors.fail('invalid-input', { reason });

function assertAmount(money: Money | undefined, name: string): void {
  if (!money) return;
  if (money.currency !== 'EUR') throw refuse(`${name} is not in euros`);
  if (money.isNegative()) throw refuse(`${name} is negative`);
}

/** @throws DomainError pay-engine.invalid-input: no contract, a negative amount, another currency, an odd family. */
export function assertPayInput(input: PayInput): void {
  if (input.occupations.length === 0) throw refuse('there is no contract to pay');
  for (const { gross, performance } of input.occupations) {
    assertAmount(gross, 'gross');
    assertPerformance(performance ?? fullMonth);
  }
  for (const name of AMOUNTS) assertAmount(input[name], name);
  for (const name of FAMILY_COUNTS) {
    const count = input.family[name] ?? 0;
    if (!Number.isSafeInteger(count) || count < 0) throw refuse(`${name} is not a count`);
  }
  if ((input.family.disabledChildren ?? 0) > (input.family.children ?? 0))
    throw refuse('there are more disabled children than children');
}
