import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReceiptToMatch } from '../domain';

export interface ReceiptRow extends ReceiptToMatch {
  id: string;
  allocated: Money;
  receivedOn: LocalDate;
}

@Injectable()
export class ReceiptRepository {
  constructor(private readonly database: Database) {}

  async add(
    id: string,
    movementId: string,
    position: number,
    receipt: ReceiptToMatch,
    receivedOn: string,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO banking.receipt (id, movement_id, position, amount, received_on, payer_name, payer_iban, communication,
         structured_communication, is_reversal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        movementId,
        position,
        receipt.amount.cents.toString(),
        receivedOn,
        receipt.payerName,
        receipt.payerIban,
        receipt.communication,
        receipt.structuredCommunication,
        receipt.isReversal,
      ],
    );
  }

  async getForUpdate(id: string): Promise<ReceiptRow | undefined> {
    const row = await this.database.first<
      Omit<ReceiptRow, 'amount' | 'allocated'> & { amount: string; allocated: string }
    >(
      `SELECT id, amount, allocated, received_on AS "receivedOn", payer_name AS "payerName", payer_iban AS "payerIban", communication,
              structured_communication AS "structuredCommunication", is_reversal AS "isReversal"
       FROM banking.receipt WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return (
      row && { ...row, amount: Money.ofCents(BigInt(row.amount)), allocated: Money.ofCents(BigInt(row.allocated)) }
    );
  }

  async allocate(
    id: string,
    expectedId: string,
    receiptId: string,
    amount: Money,
    by: string,
    at: Date,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO banking.allocation (id, receipt_id, expected_receipt_id, amount, allocated_by, allocated_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, receiptId, expectedId, amount.cents.toString(), by, at],
    );
    await this.database.query('UPDATE banking.receipt SET allocated = allocated + $2 WHERE id = $1', [
      receiptId,
      amount.cents.toString(),
    ]);
  }

  async explain(id: string, reasons: readonly object[]): Promise<void> {
    await this.database.query('UPDATE banking.receipt SET reasons = $2 WHERE id = $1', [id, JSON.stringify(reasons)]);
  }
}
