import type { ActivityId, Language, LocalDate, MemberId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ContractTerms } from '../domain/contract-terms';
import type { EmploymentContractId } from '../domain/employment-contract';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';

/** What a pay run takes of a contract. */
export interface ContractInPayRun {
  id: EmploymentContractId;
  number: string;
  activityId: ActivityId;
  activityName: string;
  workerId: MemberId;
  workerName: string;
  language: Language;
  title: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  acceptedAt: Date;
  /** What was reserved for it, in cents. */
  budgetNeeded: string;
}

/** What the pay of a contract is computed from. */
export interface ContractToPay {
  number: string;
  title: string;
  place: string;
  days: number;
  hours: string;
  terms: ContractTerms;
  gross: Money;
}

/** The facade of the module: what payroll may know and do. */
@Injectable()
export class Contracts {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly database: Database,
  ) {}

  /**
   * Gives a pay run the declared contracts that ended on or before a day and that no run took. A contract is taken once:
   * a second run that asks at the same time waits, and does not get it. In the order in which they were accepted.
   */
  async takeIntoPayRun(payRunId: string, until: LocalDate): Promise<ContractInPayRun[]> {
    return this.database.changed<ContractInPayRun>(
      `WITH taken AS (
         UPDATE contracts.employment_contract SET pay_run_id = $1
         WHERE status = 'declared' AND ends_on <= $2 AND pay_run_id IS NULL
         RETURNING *)
       SELECT taken.id, taken.number, taken.activity_id AS "activityId", activity.name AS "activityName", taken.worker_id AS "workerId",
              person.name AS "workerName", person.language, taken.title, taken.starts_on AS "startsOn", taken.ends_on AS "endsOn",
              taken.accepted_at AS "acceptedAt", taken.budget_needed AS "budgetNeeded"
       FROM taken JOIN activities.v_activity AS activity ON activity.id = taken.activity_id
       JOIN members.v_person AS person ON person.id = taken.worker_id
       ORDER BY taken.accepted_at, taken.id`,
      [payRunId, until],
    );
  }

  /** How many contracts a pay run until a day would take. */
  async countToPay(until: LocalDate): Promise<number> {
    const row = await this.database.first<{ count: number }>(
      `SELECT count(*)::int AS count FROM contracts.employment_contract WHERE status = 'declared' AND ends_on <= $1 AND pay_run_id IS NULL`,
      [until],
    );
    return row?.count ?? 0;
  }

  /** Fails with: contracts.contract-not-found */
  async toPay(id: EmploymentContractId): Promise<ContractToPay> {
    const { number, title, place, days, hours, terms, gross } = await this.contracts.get(id, null);
    return { number, title, place, days, hours: hours.toString(), terms, gross };
  }

  /** Fails with: contracts.contract-not-found, contracts.not-declared */
  async markPaid(id: EmploymentContractId, on: LocalDate): Promise<void> {
    const contract = await this.contracts.getForUpdate(id, null);
    contract.pay(on);
    await this.contracts.save(contract);
  }
}
