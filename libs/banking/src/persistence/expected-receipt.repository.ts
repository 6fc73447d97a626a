import { Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { ExpectedReceiptToMatch, ReceiptToMatch } from '../domain';

export interface ExpectedRow extends ExpectedReceiptToMatch {
  readonly ownerKind: string;
  readonly ownerId: string;
}

type Row = Omit<ExpectedRow, 'outstanding'> & { outstanding: string };

const SELECT = `SELECT id, owner_kind AS "ownerKind", owner_id AS "ownerId", structured_communication AS "structuredCommunication",
  reference, outstanding, debtor_name AS "debtorName", debtor_ibans AS "debtorIbans", due_on AS "dueOn" FROM banking.expected_receipt`;

/** A document number, or a structured communication written out, in a free text. */
const REFERENCE = /[A-Z]{1,4}-?\d{4}-?\d{3,}/gi;
const DIGITS = /\d{3}\D{0,3}\d{4}\D{0,3}\d{5}/g;

@Injectable()
export class ExpectedReceiptRepository {
  constructor(private readonly database: Database) {}

  /** Everything these receipts could pay, locked, in one query: by communication, by reference, by amount. */
  async candidatesFor(receipts: readonly ReceiptToMatch[]): Promise<ExpectedRow[]> {
    const texts = receipts.map((receipt) => receipt.communication);
    const communications = [
      ...receipts.flatMap((receipt) => receipt.structuredCommunication ?? []),
      ...texts.flatMap((text) => text.match(DIGITS) ?? []).map((found) => found.replace(/\D/g, '')),
    ];
    const references = texts.flatMap((text) => text.toUpperCase().match(REFERENCE) ?? []);
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE structured_communication = ANY($1) OR reference = ANY($2) OR (outstanding > 0 AND outstanding = ANY($3::bigint[]))
       ORDER BY id FOR UPDATE`,
      [communications, references, receipts.map((receipt) => receipt.amount.cents.toString())],
    );
    return rows.map(asExpected);
  }

  /** What a person may choose from for one receipt: the candidates, and debtors of a like name. */
  async suggestionsFor(receipt: ReceiptToMatch): Promise<ExpectedRow[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE outstanding > 0 AND (outstanding = $1 OR structured_communication = $2 OR debtor_name % $3)
       ORDER BY (structured_communication = $2) DESC, similarity(debtor_name, $3) DESC, abs(outstanding - $1), id LIMIT 30`,
      [receipt.amount.cents.toString(), receipt.structuredCommunication ?? '', receipt.payerName ?? ''],
    );
    return rows.map(asExpected);
  }

  /** Open ones by word or amount, for a person who knows better. */
  async search(words: string): Promise<ExpectedRow[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE outstanding > 0 AND (debtor_name ILIKE '%' || $1 || '%' OR reference ILIKE '%' || $1 || '%'
         OR structured_communication LIKE regexp_replace($1, '\\D', '', 'g') || '%') ORDER BY due_on, id LIMIT 30`,
      [words],
    );
    return rows.map(asExpected);
  }

  async byIdForUpdate(id: string): Promise<ExpectedRow | undefined> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
    return row && asExpected(row);
  }

  async lower(id: string, by: Money): Promise<void> {
    await this.database.query('UPDATE banking.expected_receipt SET outstanding = outstanding - $2 WHERE id = $1', [
      id,
      by.cents.toString(),
    ]);
  }
}

const asExpected = (row: Row): ExpectedRow => ({ ...row, outstanding: Money.ofCents(BigInt(row.outstanding)) });
