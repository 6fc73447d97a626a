import type { LocalDate, MemberId } from '@coopera/kernel';
import { yearOf } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import { contractErrors } from '../contracts.errors';
import type { Calculation } from '../domain/calculation';
import type { EmploymentContract, EmploymentContractId } from '../domain/employment-contract';
import { EmploymentContractSchema } from './employment-contract.schema';

/** Workers whose contracts may be seen; null for all. */
export type VisibleWorkers = MemberId[] | null;

@Injectable()
export class EmploymentContractRepository {
  constructor(private readonly database: Database) {}

  /** Fails with: contracts.contract-not-found, when there is none or it is out of scope */
  async get(id: EmploymentContractId, visible: VisibleWorkers): Promise<EmploymentContract> {
    const builder = this.database
      .repository(EmploymentContractSchema)
      .createQueryBuilder('contract')
      .where('contract.id = :id', { id });
    if (visible) builder.andWhere('contract.worker_id = ANY(:visible)', { visible });
    const contract = await builder.getOne();
    if (!contract) throw contractErrors.fail('contract-not-found');
    return contract;
  }

  /** The same, locked until the transaction ends. */
  async getForUpdate(id: EmploymentContractId, visible: VisibleWorkers): Promise<EmploymentContract> {
    await this.database.query('SELECT 1 FROM contracts.employment_contract WHERE id = $1 FOR UPDATE', [id]);
    return this.get(id, visible);
  }

  async save(contract: EmploymentContract): Promise<void> {
    await this.database.repository(EmploymentContractSchema).save(contract, { reload: false });
  }

  /** Two contracts of one worker follow one another: each must know the other's pay. Held until the transaction ends. */
  async lockWorker(id: MemberId): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('contracts.worker ' || $1, 0))`, [id]);
  }

  /** Number of a contract that shares a day with a period, if there is one. */
  async overlapping(workerId: MemberId, from: LocalDate, until: LocalDate): Promise<string | null> {
    const row = await this.database.first<{ number: string }>(
      `SELECT number FROM contracts.employment_contract
       WHERE worker_id = $1 AND status <> 'cancelled' AND starts_on <= $3 AND ends_on >= $2 LIMIT 1`,
      [workerId, from, until],
    );
    return row?.number ?? null;
  }

  /** The worker's contracts of the year in the order in which they were accepted, for the pay of one more. */
  async pastOf(workerId: MemberId, day: LocalDate): Promise<{ endsOn: LocalDate; calculation: Calculation }[]> {
    return this.database.query(
      `SELECT ends_on AS "endsOn", calculation - 'lines' - 'unverified' AS calculation FROM contracts.employment_contract
       WHERE worker_id = $1 AND status <> 'cancelled' AND ends_on BETWEEN $2 AND $3 ORDER BY accepted_at, id`,
      [workerId, `${yearOf(day)}-01-01`, `${yearOf(day)}-12-31`],
    );
  }

  /** "C2026-000123"; gaps are allowed, so nobody waits for it. */
  async nextNumber(day: LocalDate): Promise<string> {
    const row = await this.database.first<{ next: string }>(`SELECT nextval('contracts.contract_number') AS next`);
    return `C${yearOf(day)}-${String(row?.next).padStart(6, '0')}`;
  }
}
