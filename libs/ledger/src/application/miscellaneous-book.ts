import { Parameters } from '@coopera/parameters';
import { Audit, Clock, Database, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { LedgerEntry } from '../domain/ledger-entry';
import { ledgerErrors } from '../ledger.errors';
import { REVERSAL } from './entry.query';
import { Ledger } from './ledger';
import { type Author, MISCELLANEOUS, type StoredMiscellaneous, toLine, totalOf } from './miscellaneous-entry';

export interface Prepared {
  id: string;
  status: StoredMiscellaneous['status'];
}

/** Entries that people write: kept with who wrote them; large ones wait for a second person. */
@Injectable()
export class MiscellaneousBook {
  constructor(
    private readonly ledger: Ledger,
    private readonly parameters: Parameters,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Posts it, or lets it wait above the amount of the day. Fails with: ledger.entry-not-balanced, ledger.account-unknown, ledger.period-closed, ledger.entry-empty */
  async prepare(
    data: Pick<StoredMiscellaneous, 'kind' | 'occurredOn' | 'reason' | 'lines' | 'reverses'>,
    by: Author,
  ): Promise<Prepared> {
    const limit = this.parameters.at(this.clock.today()).money('ledger.miscellaneous-second-person').value;
    const total = totalOf(data.lines);
    if (!total.isPositive()) throw ledgerErrors.fail('entry-empty', {}, '/lines');
    await this.check(data);
    const status = total.compare(limit) > 0 ? 'waiting' : 'posted';
    const entry: StoredMiscellaneous = { ...data, id: newId<'miscellaneous'>(), status, preparedBy: by.id };
    await this.database.query(
      `INSERT INTO ledger.miscellaneous (id, kind, status, occurred_on, reason, lines, total, reverses, prepared_by, prepared_by_name, prepared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        entry.id,
        entry.kind,
        status,
        entry.occurredOn,
        entry.reason,
        JSON.stringify(entry.lines),
        total.cents.toString(),
        entry.reverses,
        by.id,
        by.name,
        this.clock.now(),
      ],
    );
    if (status === 'posted') await this.post(entry);
    await this.audit.record({
      action: `ledger.${entry.kind}.${status === 'posted' ? 'post' : 'prepare'}`,
      subjectKind: 'ledger-entry',
      subjectId: entry.reverses ?? entry.id,
      after: { reason: entry.reason, total: total.toString() },
    });
    return { id: entry.id, status };
  }

  async post(entry: StoredMiscellaneous): Promise<void> {
    await this.ledger.post({
      ledger: 'statutory',
      occurredOn: entry.occurredOn,
      reason: entry.kind === 'reversal' ? REVERSAL : MISCELLANEOUS,
      source: entry.reverses ? { kind: 'ledger-entry', id: entry.reverses } : { kind: MISCELLANEOUS, id: entry.id },
      params: { label: entry.reason },
      lines: entry.lines.map(toLine),
    });
  }

  private async check({ lines, occurredOn }: Pick<StoredMiscellaneous, 'lines' | 'occurredOn'>): Promise<void> {
    new LedgerEntry({
      ledger: 'statutory',
      occurredOn,
      reason: MISCELLANEOUS,
      source: { kind: MISCELLANEOUS, id: '' },
      lines: lines.map(toLine),
    });
    await this.ledger.refuseClosedPeriod(occurredOn, '/occurredOn');
    const known = await this.database.query<{ code: string }>(
      `SELECT code FROM ledger.account WHERE ledger = 'statutory' AND code = ANY($1)`,
      [lines.map(({ account }) => account)],
    );
    const codes = new Set(known.map(({ code }) => code));
    const unknown = lines.findIndex(({ account }) => !codes.has(account));
    if (unknown >= 0)
      throw ledgerErrors.fail(
        'account-unknown',
        { account: lines[unknown]?.account ?? '' },
        `/lines/${unknown}/account`,
      );
  }
}
