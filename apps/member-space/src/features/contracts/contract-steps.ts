import type { Step } from '@coopera/ui';
import type { ContractState } from './types';

const way: ContractState[] = ['draft', 'accepted', 'declared', 'signed', 'paid'];

/** Where a contract stands on its way to the pay. */
export function contractSteps(state: ContractState, t: (key: string) => string): { steps: Step[]; current: number } {
  return {
    steps: way.map((key) => ({ key, label: t(`contractState.${key}`) })),
    current: state === 'paid' ? way.length : way.indexOf(state),
  };
}
