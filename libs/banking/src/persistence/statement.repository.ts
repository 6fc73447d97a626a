import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { BankStatement, StatementProblem } from '../domain';
import { receiptsOfMovement } from '../domain';
import { type StoredReceipt, toStoredReceipt } from './stored-receipt';

export interface NewStatement {
  id: string;
  identity: string;
  fileName: string;
  fileSha256: string;
  format: string;
  statement: BankStatement;
  problems: StatementProblem[];
  importedAt: Date;
  importedBy: string;
}

export interface MovementToPost {
  id: string;
  amount: string;
  currency: string;
  date: string;
  counterpartyName: string | null;
  communication: string;
  receipts: StoredReceipt[];
}

@Injectable()
export class StatementRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when the statement is there already: importing twice changes nothing */
  async add(statement: NewStatement): Promise<string | null> {
    const { account, currency, sequence, identifier, date, oldBalance, newBalance } = statement.statement;
    const rows = await this.database.query(
      `INSERT INTO banking.statement (id, identity, file_name, file_sha256, format, account, currency, number, statement_date,
         old_balance, new_balance, problems, status, imported_at, imported_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'waiting', $13, $14)
       ON CONFLICT (identity) DO NOTHING RETURNING id`,
      [
        statement.id,
        statement.identity,
        statement.fileName,
        statement.fileSha256,
        statement.format,
        account,
        currency,
        sequence ?? identifier,
        date,
        oldBalance?.toString() ?? null,
        newBalance?.toString() ?? null,
        JSON.stringify(statement.problems),
        statement.importedAt,
        statement.importedBy,
      ],
    );
    return rows.length > 0 ? statement.id : null;
  }

  /** Adds the movements not known yet, in one statement. @returns how many were new */
  async addMovements(statementId: string, statement: BankStatement, keys: string[]): Promise<number> {
    const moved = statement.movements;
    const rows = await this.database.query(
      `INSERT INTO banking.movement (id, key, statement_id, amount, currency, value_date, entry_date, bank_reference,
         counterparty_name, counterparty_iban, counterparty_bic, communication, structured_communication, receipts)
       SELECT gen_random_uuid(), key, $1, amount, currency, value_date, entry_date, reference, name, iban, bic, communication, structured, receipts
       FROM unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::date[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::jsonb[])
         AS moved (key, amount, currency, value_date, entry_date, reference, name, iban, bic, communication, structured, receipts)
       ON CONFLICT (key) DO NOTHING RETURNING id`,
      [
        statementId,
        keys,
        moved.map((m) => m.amount.toString()),
        moved.map((m) => m.amount.currency),
        moved.map((m) => m.valueDate),
        moved.map((m) => m.entryDate),
        moved.map((m) => m.bankReference),
        moved.map((m) => m.counterparty.name),
        moved.map((m) => m.counterparty.iban),
        moved.map((m) => m.counterparty.bic),
        moved.map((m) => m.communication),
        moved.map((m) => m.structuredCommunication),
        moved.map((m) => JSON.stringify(receiptsOfMovement(m).map(toStoredReceipt))),
      ],
    );
    return rows.length;
  }

  unposted(statementId: string): Promise<MovementToPost[]> {
    return this.database.query<MovementToPost>(
      `SELECT movement.id, amount, movement.currency, coalesce(entry_date, value_date, statement_date, imported_at::date) AS date,
              counterparty_name AS "counterpartyName", communication, receipts
       FROM banking.movement JOIN banking.statement ON statement.id = statement_id
       WHERE statement_id = $1 AND NOT posted ORDER BY movement.key`,
      [statementId],
    );
  }

  async markPosted(statementId: string, by: string | null): Promise<void> {
    await this.database.query('UPDATE banking.movement SET posted = true WHERE statement_id = $1', [statementId]);
    await this.database.query(`UPDATE banking.statement SET status = 'posted', confirmed_by = $2 WHERE id = $1`, [
      statementId,
      by,
    ]);
  }
}
