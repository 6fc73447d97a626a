import type { Step } from '@coopera/ui';
import type { ContractStatus } from './queries';

const way: ContractStatus[] = ['accepted', 'declared', 'paid'];

/** Where a contract stands on its way to the pay. */
export function contractSteps(status: ContractStatus, t: (key: string) => string): { steps: Step[]; current: number } {
  return {
    steps: way.map((key) => ({ key, label: t(`contractState.${key}`) })),
    current: status === 'paid' ? way.length : way.indexOf(status),
  };
}
