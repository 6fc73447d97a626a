import { type LocalDate, type Money, structuredCommunication } from '@coopera/kernel';
import { Database, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface NewExpectedReceipt {
  ownerKind: string;
  ownerId: string;
  /** The owner's document number, as a payer may write it. */
  reference: string | null;
  debtorName: string;
  debtorIbans?: string[];
  amount: Money;
  dueOn: LocalDate | null;
}

/** Where a module says what money it waits for: one number space of structured communications for all. */
@Injectable()
export class ExpectedReceipts {
  constructor(private readonly database: Database) {}

  /** @returns the structured communication (twelve digits) that the payer must give */
  async expect(expected: NewExpectedReceipt): Promise<string> {
    const [row] = await this.database.query<{ next: string }>(`SELECT nextval('banking.communication') AS next`);
    const communication = structuredCommunication(BigInt(row?.next ?? 0));
    await this.database.query(
      `INSERT INTO banking.expected_receipt (id, owner_kind, owner_id, structured_communication, reference, debtor_name, debtor_ibans, amount, outstanding, due_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
      [
        newId(),
        expected.ownerKind,
        expected.ownerId,
        communication,
        expected.reference,
        expected.debtorName,
        expected.debtorIbans ?? [],
        expected.amount.cents.toString(),
        expected.dueOn,
      ],
    );
    return communication;
  }

  /** Expects less, after a credit note for instance; never below zero. */
  async reduce(ownerKind: string, ownerId: string, by: Money): Promise<void> {
    await this.database.query(
      `UPDATE banking.expected_receipt SET outstanding = greatest(outstanding - $3, 0) WHERE owner_kind = $1 AND owner_id = $2`,
      [ownerKind, ownerId, by.cents.toString()],
    );
  }
}
