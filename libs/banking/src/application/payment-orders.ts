import type { LocalDate, Money } from '@coopera/kernel';
import { Cipher, Database, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface NewPaymentOrder {
  ownerKind: string;
  ownerId: string;
  /** ISO 20022 category purpose; SALA for pay. */
  purpose: 'SALA' | null;
  creditorName: string;
  iban: string;
  amount: Money;
  communication: string;
  dueOn: LocalDate;
  /** Ledger account that owes it, debited when the file is approved: "455". */
  debitAccount: string;
}

/** Where a module asks for a payment; only banking makes files. */
@Injectable()
export class PaymentOrders {
  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
  ) {}

  /** Asks once per owner; asking again changes nothing. */
  async request(order: NewPaymentOrder): Promise<void> {
    await this.database.query(
      `INSERT INTO banking.payment_order (id, owner_kind, owner_id, purpose, creditor_name, iban_cipher, amount, communication, due_on, debit_account)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (owner_kind, owner_id) DO NOTHING`,
      [
        newId(),
        order.ownerKind,
        order.ownerId,
        order.purpose,
        order.creditorName,
        this.cipher.encrypt(order.iban.replace(/\s/g, '')),
        order.amount.cents.toString(),
        order.communication,
        order.dueOn,
        order.debitAccount,
      ],
    );
  }

  /** Where the payments of some owners stand, by owner id. */
  async statusOf(ownerKind: string, ownerIds: string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ owner_id: string; status: string }>(
      'SELECT owner_id, status FROM banking.payment_order WHERE owner_kind = $1 AND owner_id = ANY($2)',
      [ownerKind, ownerIds],
    );
    return new Map(rows.map((row) => [row.owner_id, row.status]));
  }
}
