import { session } from '@coopera/api-client';

/** What is typed of an expense; amounts as the reader writes them. */
export interface ExpenseValues {
  activityId: string;
  family: 'purchase' | 'personal';
  type: string;
  spentOn: string;
  supplier: string;
  amount: string;
  vat: string;
  isInCooperativeName: boolean;
  description: string;
  vehicleId: string;
  from: string;
  to: string;
  reason: string;
  km: string;
}

/** An expense on this phone: written, waiting for a network, or refused by the cooperative with the reason. */
export interface Draft {
  /** Made here; the cooperative knows it by the same. */
  id: string;
  memberId: string;
  values: ExpenseValues;
  file: File | null;
  state: 'writing' | 'waiting' | 'refused';
  /** Why it was refused. */
  problem?: string;
  updatedAt: number;
}

export const blankValues = (): ExpenseValues => ({
  activityId: '',
  family: 'personal',
  type: '',
  spentOn: session.today(),
  supplier: '',
  amount: '',
  vat: '',
  isInCooperativeName: false,
  description: '',
  vehicleId: '',
  from: '',
  to: '',
  reason: '',
  km: '',
});

export const isTrip = ({ type }: Pick<ExpenseValues, 'type'>): boolean => type === 'mileage';
