import { Money, type MoneyJson } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { RegisterFault } from '../domain/register-check';

export interface StoredVerification {
  verifiedAt: string;
  verifiedBy: string;
  operations: number;
  head: string;
  shares: number;
  capital: MoneyJson;
  ledgerCapital: MoneyJson;
  fault: RegisterFault | null;
}

interface Row extends Omit<StoredVerification, 'verifiedAt' | 'shares' | 'capital' | 'ledgerCapital'> {
  verifiedAt: Date;
  shares: string;
  capital: string;
  ledgerCapital: string;
}

/** What each verification saw; never altered. */
@Injectable()
export class VerificationRepository {
  constructor(private readonly database: Database) {}

  async add(id: string, one: StoredVerification): Promise<void> {
    await this.database.query(
      `INSERT INTO shares.verification (id, verified_at, verified_by, operations, head, shares, capital, ledger_capital, fault)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        one.verifiedAt,
        one.verifiedBy,
        one.operations,
        one.head,
        one.shares,
        Money.fromJson(one.capital).cents.toString(),
        Money.fromJson(one.ledgerCapital).cents.toString(),
        one.fault ? JSON.stringify(one.fault) : null,
      ],
    );
  }

  async last(): Promise<StoredVerification | null> {
    const row = await this.database.first<Row>(
      `SELECT verified_at AS "verifiedAt", verified_by AS "verifiedBy", operations, head, shares, capital,
         ledger_capital AS "ledgerCapital", fault FROM shares.verification ORDER BY verified_at DESC, id DESC LIMIT 1`,
    );
    if (!row) return null;
    return {
      ...row,
      verifiedAt: row.verifiedAt.toISOString(),
      shares: Number(row.shares),
      capital: moneyOf(row.capital),
      ledgerCapital: moneyOf(row.ledgerCapital),
    };
  }
}

const moneyOf = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
