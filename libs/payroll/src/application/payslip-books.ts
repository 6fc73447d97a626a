import { PaymentOrders } from '@coopera/banking';
import { Budgets } from '@coopera/budgets';
import type { LocalDate } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Members } from '@coopera/members';
import { Injectable } from '@nestjs/common';
import { payPostings } from '../domain/pay-entry';
import type { Payslip } from '../domain/payslip';

/** What an approved slip moves: the statutory ledger, the budget of its Activité, a payment. In the caller's transaction. */
@Injectable()
export class PayslipBooks {
  constructor(
    private readonly ledger: Ledger,
    private readonly budgets: Budgets,
    private readonly payments: PaymentOrders,
    private readonly members: Members,
  ) {}

  /** @param on the day of the run: the period that the pay belongs to in the books. Fails with: ledger.period-closed */
  async write(payslip: Payslip, on: LocalDate): Promise<void> {
    await this.ledger.post({
      ledger: 'statutory',
      occurredOn: on,
      reason: 'payslip-approved',
      source: { kind: 'payslip', id: payslip.id },
      params: { number: payslip.number, counterparty: payslip.workerName },
      lines: payPostings(payslip).map(({ side, account, amount }) => ({ debit, credit })[side](account, amount)),
    });
    await this.budgets.spend({
      activityId: payslip.activityId,
      source: { kind: 'contract', id: payslip.contractId },
      cost: payslip.total('cost'),
      contribution: payslip.total('variableContribution'),
      on,
      label: `${payslip.title} (${payslip.contractNumber})`,
    });
    await this.askPayment(payslip);
  }

  /** A slip that only regularises the month may pay nothing: then there is nothing to ask for. */
  private async askPayment(payslip: Payslip): Promise<void> {
    if (!payslip.total('net').isPositive() || !payslip.payOn) return;
    const { iban, name } = await this.members.workerFile(payslip.workerId);
    await this.payments.request({
      ownerKind: 'payslip',
      ownerId: payslip.id,
      purpose: 'SALA',
      creditorName: name,
      iban,
      amount: payslip.total('net'),
      communication: `${payslip.language === 'nl' ? 'Loon' : 'Salaire'} ${payslip.month.slice(5, 7)}/${payslip.month.slice(0, 4)} ${payslip.number}`,
      dueOn: payslip.payOn,
      debitAccount: '455',
    });
  }
}
