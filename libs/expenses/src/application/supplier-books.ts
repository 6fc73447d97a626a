import { PaymentOrders } from '@coopera/banking';
import { ExpenseBudget } from '@coopera/budgets';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { costOf, type SupplierInvoice } from '../domain/supplier-invoice';
import { RECOVERABLE_VAT } from './expense-books';
import { ExpenseTypes } from './expense-types';

export const SUPPLIER_INVOICE = 'supplier-invoice';
const SUPPLIERS = '440';
const VAT_PAYABLE = '451';

/** What a supplier invoice moves: budget, both ledgers and a payment that banking makes with four eyes. */
@Injectable()
export class SupplierBooks {
  constructor(
    private readonly ledger: Ledger,
    private readonly budget: ExpenseBudget,
    private readonly payments: PaymentOrders,
    private readonly types: ExpenseTypes,
    private readonly clock: Clock,
  ) {}

  /** A credit note promises nothing. Fails with: budgets.not-enough-budget */
  async enter(invoice: SupplierInvoice): Promise<void> {
    if (invoice.data.isCreditNote) return;
    const { activityId, source, on, label, cost } = spendOf(invoice, this.clock);
    await this.budget.reserve({ activityId, source, amount: cost, on, label });
  }

  async refuse(invoice: SupplierInvoice): Promise<void> {
    const { activityId, source, on } = spendOf(invoice, this.clock);
    await this.budget.release(activityId, source, on);
  }

  /** Fails with: ledger.period-closed */
  async validate(invoice: SupplierInvoice): Promise<void> {
    const spend = spendOf(invoice, this.clock);
    const { isCreditNote, iban, supplierName, communication, number, dueOn, id } = invoice.data;
    await (isCreditNote ? this.budget.refund(spend) : this.budget.spend(spend));
    await this.post(invoice);
    if (isCreditNote || !iban) return;
    await this.payments.request({
      ownerKind: SUPPLIER_INVOICE,
      ownerId: id,
      purpose: null,
      creditorName: supplierName,
      iban,
      amount: invoice.payable,
      communication: communication || number,
      dueOn,
      debitAccount: SUPPLIERS,
    });
  }

  private async post(invoice: SupplierInvoice): Promise<void> {
    const { isCreditNote, lines, issuedOn, id } = invoice.data;
    const sign = isCreditNote ? -1 : 1;
    const account = (type: string): string => this.types.get(type, null, issuedOn).account;
    await this.ledger.post({
      ledger: 'statutory',
      occurredOn: this.clock.today(),
      reason: isCreditNote ? 'supplier-credit-note' : 'supplier-invoice',
      source: { kind: SUPPLIER_INVOICE, id },
      params: { label: invoice.label },
      lines: [
        ...lines.map((line) => debit(account(line.type), costOf(line).times(sign))),
        debit(RECOVERABLE_VAT, invoice.deductibleVat.times(sign)),
        credit(VAT_PAYABLE, invoice.selfAssessedVat.times(sign)),
        credit(SUPPLIERS, invoice.payable.times(sign)),
      ],
    });
  }
}

const spendOf = (invoice: SupplierInvoice, clock: Clock) => ({
  activityId: invoice.data.activityId,
  source: { kind: SUPPLIER_INVOICE, id: invoice.data.id },
  cost: invoice.cost,
  on: clock.today(),
  label: invoice.label,
});
