import { Budgets } from '@coopera/budgets';
import type { Scope } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Audit, Clock, Outbox, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { EmploymentContractId } from '../domain/employment-contract';
import { DimonaRepository } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { asCancelled } from './announcements';

/**
 * Gives up a contract before its start: its budget is free again, its declaration is taken back.
 * Fails with: contracts.contract-not-found, contracts.not-cancellable, contracts.already-started
 */
@Injectable()
export class CancelContract {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly members: Members,
    private readonly budgets: Budgets,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, reason, scope }: { id: EmploymentContractId; reason: string; scope: Scope }): Promise<void> {
    const contract = await this.contracts.getForUpdate(id, await this.members.idsInScope(scope));
    const declared = (await this.declarations.ofContract(id)).findLast(({ kind }) => kind === 'IN');
    const today = this.clock.today();
    const isDeclarationRefused = declared?.status === 'refused';
    contract.cancel({ reason, at: this.clock.now(), today, isDeclarationRefused });
    await this.contracts.save(contract);
    await this.budgets.release({ kind: 'contract', id }, today);
    await this.audit.record({
      action: 'contracts.contract.cancel',
      subjectKind: 'employment-contract',
      subjectId: id,
      after: { reason },
    });
    await this.outbox.announce(asCancelled(contract));
  }
}
