import type { Money } from '@coopera/i18n';
import type { Verification } from '@coopera/ui';

export interface PayslipSummary {
  id: string;
  number: string;
  /** "2026-10" */
  period: string;
  title: string;
  activityName: string;
  gross: Money;
  net: Money;
  paidOn: string | null;
}

export type PayslipSection = 'earnings' | 'employee' | 'tax' | 'net' | 'employer';

/** A line of the payslip, worded by the API in the reader's language. */
export interface PayslipLine {
  code: string;
  section: PayslipSection;
  label: string;
  base: Money | null;
  rate: string | null;
  quantity: string | null;
  /** Negative when it is taken off. */
  amount: Money;
  explanation: string | null;
  verification: Verification | null;
}

export interface PayslipDetail extends PayslipSummary {
  employerCost: Money;
  lines: PayslipLine[];
  hasPdf: boolean;
}
