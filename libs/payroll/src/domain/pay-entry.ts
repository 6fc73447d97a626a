import { Money } from '@coopera/kernel';
import type { Payslip } from './payslip';

export interface PayPosting {
  readonly account: string;
  readonly side: 'debit' | 'credit';
  readonly amount: Money;
}

const debit = (account: string, amount: Money): PayPosting => ({ account, side: 'debit', amount });
const credit = (account: string, amount: Money): PayPosting => ({ account, side: 'credit', amount });

/**
 * A payslip in the statutory ledger (PCMN): pay, employer's contributions net of the structural reduction and holiday
 * provisions, against social security (both shares, the worker's net of the bonus; the special contribution apart), the
 * withholding tax, the provisions and the worker. Balances because net = gross − ONSS + bonus − tax − special contribution.
 */
export function payPostings(payslip: Payslip): PayPosting[] {
  const employer = payslip.total('employerContributions').minus(payslip.total('structuralReduction'));
  const personal = payslip.total('onss').minus(payslip.total('bonus'));
  return [
    debit('6202', payslip.total('gross')),
    debit('621', employer),
    debit('625', payslip.total('provisions')),
    credit('454', personal.plus(employer)),
    credit('453', payslip.total('withholding')),
    credit('454', payslip.total('csss')),
    credit('456', payslip.total('provisions')),
    credit('455', payslip.total('net')),
  ].filter(({ amount }) => !amount.isZero());
}
