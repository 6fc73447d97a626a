import type { NewContractDto, SimulationRequestDto } from '@coopera/api-client';
import { euros, parseAmount, parseDecimal } from '@coopera/i18n';
import { endOf } from './period';
import type { SimulationMode, WorkerStatus } from './queries';

export interface ContractValues {
  activityId: string;
  title: string;
  place: string;
  schedule: string;
  status: WorkerStatus;
  mode: SimulationMode;
  amount: string;
  startDate: string;
  endDate: string;
  days: string;
  hoursPerDay: string;
  taskPay: boolean;
}

export const workerStatuses: WorkerStatus[] = ['employee', 'artist', 'manual', 'student'];

export const emptyContract = (start: Partial<ContractValues> & { startDate: string }): ContractValues => ({
  activityId: '',
  title: '',
  place: '',
  schedule: '',
  status: 'employee',
  mode: 'budget',
  amount: '',
  endDate: endOf(start.startDate, Number(start.days ?? 1)),
  days: '1',
  hoursPerDay: '',
  taskPay: false,
  ...start,
});

export const isDayCount = (typed: string): boolean => /^([1-9]|[12]\d|3[01])$/.test(typed.trim());
export const isHours = (typed: string): boolean =>
  /^$|^(1[0-2]|[1-9]|0(?=[.,]\d*[1-9]))([.,]\d{1,2})?$/.test(typed.trim());

export const toSimulation = (values: ContractValues): SimulationRequestDto => ({
  activityId: values.activityId,
  mode: values.mode,
  amount: euros(parseAmount(values.amount) ?? '0.00'),
  startDate: values.startDate,
  endDate: values.endDate,
  days: Number(values.days),
  status: values.status,
  ...(values.hoursPerDay.trim() ? { hoursPerDay: parseDecimal(values.hoursPerDay) } : {}),
  ...(values.taskPay ? { taskPay: true } : {}),
});

export const toNewContract = (values: ContractValues): NewContractDto => ({
  ...toSimulation(values),
  title: values.title.trim(),
  place: values.place.trim(),
  ...(values.schedule.trim() ? { schedule: values.schedule.trim() } : {}),
});

/** Whether enough is typed to ask for a simulation. */
export const isPriceable = ({ startDate, endDate, days, hoursPerDay }: ContractValues): boolean =>
  startDate !== '' && endDate >= startDate && isDayCount(days) && isHours(hoursPerDay);
