import { PaymentOrders } from '@coopera/banking';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { LineRepository } from '../persistence/line.repository';
import { ReimbursementRepository } from '../persistence/reimbursement.repository';
import { SupplierInvoiceRepository } from '../persistence/supplier-invoice.repository';
import { ExpenseNews } from './expense-news';
import { REIMBURSEMENT } from './request-reimbursements.use-case';
import { SUPPLIER_INVOICE } from './supplier-books';

/** Closes the reimbursements and the supplier invoices whose payments have left with an approved file. */
@Injectable()
export class ClosePayments {
  constructor(
    private readonly payments: PaymentOrders,
    private readonly reimbursements: ReimbursementRepository,
    private readonly invoices: SupplierInvoiceRepository,
    private readonly lines: LineRepository,
    private readonly news: ExpenseNews,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(): Promise<void> {
    for (const id of await this.sent(REIMBURSEMENT, await this.reimbursements.unpaid())) await this.reimburse(id);
    const paid = await this.sent(SUPPLIER_INVOICE, await this.invoices.toBePaid());
    await this.invoices.markPaid(paid, this.clock.today());
  }

  private async sent(kind: string, ids: string[]): Promise<string[]> {
    const statuses = await this.payments.statusOf(kind, ids);
    return ids.filter((id) => statuses.get(id) === 'sent');
  }

  private async reimburse(id: string): Promise<void> {
    if (!(await this.reimbursements.markPaid(id, this.clock.today()))) return;
    const lines = await this.lines.ofReimbursement(id);
    for (const line of lines) {
      line.markReimbursed();
      await this.lines.save(line, this.clock.now());
    }
    await this.news.reimbursed(id, lines);
  }
}
