import { type LocalDate, type LoginId, Money } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { Audit, Cipher, Clock, Database, Organisation, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { bankingOperationErrors } from '../banking-operations.errors';
import type { CreditTransfer } from '../domain/payment/payment-file';
import { paymentFileApproved } from '../events';
import { writePain001 } from '../formats';

interface FileRow {
  status: string;
  message_id: string;
  purpose: string | null;
  execution_date: LocalDate;
  total: string;
  order_count: number;
  prepared_by: LoginId;
}

interface OrderRow {
  id: string;
  creditor_name: string;
  iban_cipher: Buffer;
  amount: string;
  communication: string;
  debit_account: string;
}

/**
 * A second person approves a file: the pain.001 is made and the debts become money on its way.
 * Fails with: banking.payment-file-not-found, banking.payment-file-not-prepared, banking.four-eyes
 */
@Injectable()
export class ApprovePaymentFile {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly organisation: Organisation,
    private readonly cipher: Cipher,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, by }: { id: string; by: { id: LoginId; name: string } }): Promise<void> {
    const file = await this.database.first<FileRow>('SELECT * FROM banking.payment_file WHERE id = $1 FOR UPDATE', [
      id,
    ]);
    if (!file) throw bankingOperationErrors.fail('payment-file-not-found');
    if (file.status !== 'prepared') throw bankingOperationErrors.fail('payment-file-not-prepared');
    if (file.prepared_by === by.id) throw bankingOperationErrors.fail('four-eyes');
    const orders = await this.database.query<OrderRow>(
      'SELECT * FROM banking.payment_order WHERE file_id = $1 ORDER BY id',
      [id],
    );
    const now = this.clock.now();
    await this.database.query(
      `UPDATE banking.payment_file SET status = 'approved', approved_by = $2, approved_by_name = $3, approved_at = $4, xml = $5 WHERE id = $1`,
      [id, by.id, by.name, now, await this.xmlOf(file, orders, now)],
    );
    await this.database.query(`UPDATE banking.payment_order SET status = 'sent' WHERE file_id = $1`, [id]);
    await this.book(id, orders);
    await this.audit.record({ action: 'banking.payment-file.approve', subjectKind: 'payment-file', subjectId: id });
    await this.outbox.announce(
      paymentFileApproved.of({
        paymentFileId: id,
        total: Money.ofCents(BigInt(file.total)).toJSON(),
        count: file.order_count,
      }),
    );
  }

  private async xmlOf(file: FileRow, orders: OrderRow[], now: Date): Promise<string> {
    const { name, enterpriseNumber, iban, bic } = await this.organisation.card();
    const categoryPurpose = file.purpose === 'SALA' ? 'SALA' : null;
    return writePain001({
      messageId: file.message_id,
      createdAt: now.toISOString().slice(0, 19),
      initiator: { name, enterpriseNumber },
      batches: [
        {
          id: `${file.message_id}-1`,
          executionDate: file.execution_date,
          debtor: { name, iban, bic },
          categoryPurpose,
          transfers: orders.map((order) => this.transferOf(order)),
        },
      ],
    });
  }

  private transferOf(order: OrderRow): CreditTransfer {
    const id = order.id.replaceAll('-', '');
    return {
      id,
      endToEndId: id,
      amount: Money.ofCents(BigInt(order.amount)),
      creditor: { name: order.creditor_name, iban: this.cipher.decrypt(order.iban_cipher) },
      remittance: { kind: 'text', text: order.communication },
    };
  }

  private async book(id: string, orders: OrderRow[]): Promise<void> {
    const debts = orders.map((order) => debit(order.debit_account, Money.ofCents(BigInt(order.amount))));
    await this.ledger.post({
      ledger: 'statutory',
      occurredOn: this.clock.today(),
      reason: 'payment-file',
      source: { kind: 'payment-file', id },
      params: {},
      lines: [...debts, credit('4600', Money.sum(debts.map((line) => line.amount)))],
    });
  }
}
