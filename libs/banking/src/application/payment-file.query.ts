import { Money, type MoneyJson } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { bankingOperationErrors } from '../banking-operations.errors';

export interface PaymentFileItem {
  id: string;
  messageId: string;
  purpose: string | null;
  status: string;
  executionDate: string;
  orderCount: number;
  total: MoneyJson;
  preparedByName: string;
  preparedAt: string;
  approvedByName: string | null;
  approvedAt: string | null;
}

export interface PaymentOrderItem {
  id: string;
  creditorName: string;
  amount: MoneyJson;
  communication: string;
  dueOn: string;
  status: string;
}

@Injectable()
export class PaymentFileQuery {
  constructor(private readonly database: Database) {}

  async list(query: PageQueryDto): Promise<Page<PaymentFileItem>> {
    const page = await pageOf<Omit<PaymentFileItem, 'total'> & { total: string }>(this.database, {
      select: `id, message_id AS "messageId", purpose, status, execution_date AS "executionDate", order_count AS "orderCount", total,
        prepared_by_name AS "preparedByName", to_char(prepared_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "preparedAt",
        approved_by_name AS "approvedByName", to_char(approved_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "approvedAt"`,
      from: 'FROM banking.payment_file',
      params: [],
      sortable: { preparedAt: 'prepared_at DESC' },
      tieBreak: 'id',
      query: { ...query, sort: undefined },
    });
    return { ...page, items: page.items.map((item) => ({ ...item, total: euros(item.total) })) };
  }

  /** The payments of a file, or those that wait for one. */
  async orders(fileId: string | null, query: PageQueryDto): Promise<Page<PaymentOrderItem>> {
    const page = await pageOf<Omit<PaymentOrderItem, 'amount'> & { amount: string }>(this.database, {
      select: `id, creditor_name AS "creditorName", amount, communication, due_on AS "dueOn", status`,
      from: `FROM banking.payment_order WHERE ($1::uuid IS NULL AND status = 'waiting') OR file_id = $1`,
      params: [fileId],
      sortable: { dueOn: 'due_on', creditorName: 'creditor_name', amount: 'amount' },
      tieBreak: 'id',
      query,
    });
    return { ...page, items: page.items.map((item) => ({ ...item, amount: euros(item.amount) })) };
  }

  /** The file for the bank. Fails with: banking.payment-file-not-found, banking.payment-file-not-approved */
  async xml(id: string): Promise<{ name: string; bytes: Buffer }> {
    const file = await this.database.first<{ message_id: string; xml: string | null }>(
      'SELECT message_id, xml FROM banking.payment_file WHERE id = $1',
      [id],
    );
    if (!file) throw bankingOperationErrors.fail('payment-file-not-found');
    if (!file.xml) throw bankingOperationErrors.fail('payment-file-not-approved');
    return { name: `${file.message_id}.xml`, bytes: Buffer.from(file.xml, 'utf8') };
  }
}

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
