import { Activities } from '@coopera/activities';
import { addWorkingDays, type LocalDate, type Scope, wageDays } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { Database, Documents } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { contractErrors } from '../contracts.errors';
import type { EmploymentContract, EmploymentContractId } from '../domain/employment-contract';
import { DimonaRepository, type StoredDimona } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';

export interface ContractFile {
  contract: EmploymentContract;
  activityName: string;
  workerName: string;
  declarations: StoredDimona[];
  /** The day on which the pay is due at the latest. */
  payBy: LocalDate;
  history: { at: string; what: string; who: string }[];
  hasPdf: boolean;
}

/** One contract with its calculation, its declarations and its history, and its document. */
@Injectable()
export class ContractFileQuery {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly activities: Activities,
    private readonly members: Members,
    private readonly documents: Documents,
    private readonly database: Database,
    private readonly parameters: Parameters,
  ) {}

  /** Fails with: contracts.contract-not-found */
  async read(id: EmploymentContractId, scope: Scope): Promise<ContractFile> {
    const contract = await this.contracts.get(id, await this.members.idsInScope(scope));
    const names = await this.activities.names([contract.activityId]);
    const delay = this.parameters.at(contract.endsOn).count('pay.delay').value;
    return {
      contract,
      activityName: names.get(contract.activityId) ?? '',
      workerName: (await this.members.card(contract.workerId)).name,
      declarations: await this.declarations.ofContract(id),
      payBy: addWorkingDays(contract.endsOn, delay, wageDays),
      history: await this.historyOf(id),
      hasPdf: (await this.documents.find('employment-contract', id, 'contract-pdf')) !== undefined,
    };
  }

  /** Fails with: contracts.contract-not-found, contracts.document-not-ready */
  async pdf(id: EmploymentContractId, scope: Scope): Promise<{ bytes: Buffer; name: string; type: string }> {
    await this.contracts.get(id, await this.members.idsInScope(scope));
    const document = await this.documents.find('employment-contract', id, 'contract-pdf');
    if (!document) throw contractErrors.fail('document-not-ready');
    return { bytes: await this.documents.read(document), name: document.fileName, type: document.contentType };
  }

  private historyOf(id: EmploymentContractId): Promise<ContractFile['history']> {
    return this.database.query(
      `SELECT to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, action AS what, actor_name AS who
       FROM platform.audit_entry WHERE subject_id = $1::text ORDER BY occurred_at, id`,
      [id],
    );
  }
}
