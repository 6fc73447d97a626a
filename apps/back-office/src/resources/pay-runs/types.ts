import type { Money } from '@coopera/i18n';
import type { RecordEvent } from '../members/types';

export interface PayRunRow {
  id: string;
  label: string;
  /** "2026-11" */
  period: string;
  state: string;
  contracts: number;
  calculated: number;
  failed: number;
  netTotal: Money;
  payBy: string | null;
}

export interface PayRunRecord extends PayRunRow {
  grossTotal: Money;
  costTotal: Money;
  startedAt: string | null;
  finishedAt: string | null;
  timeline: RecordEvent[];
}

export interface PayRunItem {
  id: string;
  memberName: string;
  contractNumber: string;
  contractTitle: string;
  gross: Money | null;
  net: Money | null;
  /** Why it could not be calculated. */
  error: string | null;
}
