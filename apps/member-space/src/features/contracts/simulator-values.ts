import type { SimulationRequestDto } from '@coopera/api-client';
import { euros } from '@coopera/i18n';
import { periodFrom } from './period';
import type { SimulationMode } from './queries';

/** What the simulator of the home page is set to. */
export interface SimulatorValues {
  activityId: string;
  mode: SimulationMode;
  amount: number;
  days: number;
}

export const modes: SimulationMode[] = ['budget', 'net', 'gross'];
export const isMode = (value: unknown): value is SimulationMode => modes.includes(value as SimulationMode);

export const toRequest = ({ amount, days, ...values }: SimulatorValues, today: string): SimulationRequestDto => ({
  ...values,
  ...periodFrom(today, days),
  amount: euros(amount.toFixed(2)),
  days,
  status: 'employee',
});
