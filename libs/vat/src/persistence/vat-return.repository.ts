import type { LocalDate, Money, Rate } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { Contribution, GridAmounts } from '../domain/contribution';
import type { VatWarning } from '../domain/plausibility';
import type { Rhythm, VatPeriod } from '../domain/vat-period';
import { vatErrors } from '../vat.errors';

export type VatReturnStatus = 'prepared' | 'filed' | 'superseded';

export interface NewVatReturn {
  id: string;
  period: VatPeriod;
  version: number;
  amounts: GridAmounts;
  contributions: Contribution[];
  warnings: VatWarning[];
  adjustments: { grid: string; amount: Money; reason: string }[];
  proRata: Rate;
  reason: string | null;
  by: { id: string; name: string };
  at: Date;
}

/** Grids as decimal text: exact, and readable in the table. */
export interface StoredVatReturn {
  id: string;
  kind: Rhythm;
  startsOn: LocalDate;
  endsOn: LocalDate;
  version: number;
  status: VatReturnStatus;
  grids: Record<string, string>;
  adjustments: { grid: string; amount: string; reason: string }[];
  warnings: VatWarning[];
  proRata: string;
  reason: string | null;
  preparedBy: string;
  preparedByName: string;
  preparedAt: Date;
  filedByName: string | null;
  filedAt: Date | null;
}

const COLUMNS = `id, kind, starts_on AS "startsOn", ends_on AS "endsOn", version, status, grids, adjustments, warnings, pro_rata AS "proRata", reason,
  prepared_by AS "preparedBy", prepared_by_name AS "preparedByName", prepared_at AS "preparedAt", filed_by_name AS "filedByName", filed_at AS "filedAt"`;

@Injectable()
export class VatReturnRepository {
  constructor(private readonly database: Database) {}

  /** The newest version of a period; whoever prepares another one waits. */
  async lastForUpdate({ startsOn, endsOn }: VatPeriod): Promise<StoredVatReturn | undefined> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtext('vat.return'), hashtext($1))`, [startsOn]);
    return this.database.first<StoredVatReturn>(
      `SELECT ${COLUMNS} FROM vat.return WHERE starts_on = $1 AND ends_on = $2 ORDER BY version DESC LIMIT 1`,
      [startsOn, endsOn],
    );
  }

  /** Fails with: vat.return-not-found */
  async get(id: string): Promise<StoredVatReturn> {
    const found = await this.database.first<StoredVatReturn>(`SELECT ${COLUMNS} FROM vat.return WHERE id = $1`, [id]);
    if (!found) throw vatErrors.fail('return-not-found');
    return found;
  }

  /** Fails with: vat.return-not-found */
  async getForUpdate(id: string): Promise<StoredVatReturn> {
    await this.database.query('SELECT 1 FROM vat.return WHERE id = $1 FOR UPDATE', [id]);
    return this.get(id);
  }

  /** Every version of the periods from a day on, the newest first. */
  since(day: LocalDate): Promise<StoredVatReturn[]> {
    return this.database.query<StoredVatReturn>(
      `SELECT ${COLUMNS} FROM vat.return WHERE starts_on >= $1 ORDER BY starts_on DESC, version DESC`,
      [day],
    );
  }

  async supersede(id: string): Promise<void> {
    await this.database.query(`UPDATE vat.return SET status = 'superseded' WHERE id = $1`, [id]);
  }

  async file(id: string, by: { id: string; name: string }, at: Date): Promise<void> {
    await this.database.query(
      `UPDATE vat.return SET status = 'filed', filed_by = $2, filed_by_name = $3, filed_at = $4 WHERE id = $1`,
      [id, by.id, by.name, at],
    );
  }

  async add(one: NewVatReturn): Promise<void> {
    await this.database.query(
      `INSERT INTO vat.return (id, kind, starts_on, ends_on, version, status, grids, adjustments, warnings, pro_rata, reason, prepared_by, prepared_by_name, prepared_at)
       VALUES ($1, $2, $3, $4, $5, 'prepared', $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        one.id,
        one.period.kind,
        one.period.startsOn,
        one.period.endsOn,
        one.version,
        JSON.stringify(Object.fromEntries([...one.amounts].map(([grid, amount]) => [grid, amount.toString()]))),
        JSON.stringify(one.adjustments.map(({ amount, ...rest }) => ({ ...rest, amount: amount.toString() }))),
        JSON.stringify(one.warnings),
        one.proRata.toString(),
        one.reason,
        one.by.id,
        one.by.name,
        one.at,
      ],
    );
    await this.addLines(one.id, one.contributions);
  }

  private async addLines(id: string, lines: readonly Contribution[]): Promise<void> {
    await this.database.query(
      `INSERT INTO vat.return_line (return_id, position, grid, amount, document_kind, document_id, reference, day, party)
       SELECT $1, row_number() OVER (), grid, amount, kind, document, reference, day, party
       FROM unnest($2::text[], $3::bigint[], $4::text[], $5::uuid[], $6::text[], $7::date[], $8::text[]) AS line (grid, amount, kind, document, reference, day, party)`,
      [
        id,
        lines.map(({ grid }) => grid),
        lines.map(({ amount }) => amount.cents.toString()),
        lines.map(({ document }) => document.kind),
        lines.map(({ document }) => document.id),
        lines.map(({ document }) => document.reference),
        lines.map(({ document }) => document.on),
        lines.map(({ document }) => document.party),
      ],
    );
  }
}
