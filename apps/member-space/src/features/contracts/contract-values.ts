import { euros, parseAmount } from '@coopera/i18n';
import type { NewContract } from './types';

export interface ContractValues {
  activityId: string;
  title: string;
  place: string;
  workerKind: string;
  startsOn: string;
  endsOn: string;
  days: string;
  budget: string;
}

export const workerKinds = ['employee', 'artist', 'manual-worker'];

export const emptyContract = (activityId: string, budget: string, days: string): ContractValues => ({
  activityId,
  title: '',
  place: '',
  workerKind: workerKinds[0],
  startsOn: '',
  endsOn: '',
  days,
  budget,
});

export const isDayCount = (typed: string): boolean => /^[1-9]\d{0,2}$/.test(typed.trim());

export const toNewContract = (values: ContractValues): NewContract => ({
  activityId: values.activityId,
  title: values.title.trim(),
  place: values.place.trim() || null,
  workerKind: values.workerKind,
  startsOn: values.startsOn,
  endsOn: values.endsOn,
  days: Number(values.days),
  budget: euros(parseAmount(values.budget) ?? '0.00'),
});
