import type { Language } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { LedgerName } from '../domain/ledger-entry';

export interface LedgerAccount {
  ledger: LedgerName;
  code: string;
  name: string;
}

/** The chart of accounts of both ledgers. */
@Injectable()
export class AccountsQuery {
  constructor(private readonly database: Database) {}

  all(language: Language): Promise<LedgerAccount[]> {
    return this.database.query<LedgerAccount>(
      `SELECT ledger, code, name_${language} AS name FROM ledger.account ORDER BY ledger DESC, code`,
    );
  }
}
