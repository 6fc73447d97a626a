import { Audit, Clock, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type DimonaAnswer, isTaken } from '../domain/dimona';
import type { EmploymentContract } from '../domain/employment-contract';
import { DimonaRepository, type StoredDimona } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { asAnswered } from './announcements';

/** Writes down what social security answered, and what it means for the contract. In the caller's transaction. */
@Injectable()
export class SettleDeclaration {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async settle(contract: EmploymentContract, declaration: StoredDimona, answer: DimonaAnswer): Promise<void> {
    await this.declarations.answer(declaration.id, answer, this.clock.now());
    if (answer.status === 'waiting') return;
    await this.audit.record({
      action: `contracts.dimona.${answer.status}`,
      subjectKind: 'employment-contract',
      subjectId: contract.id,
      after: { kind: declaration.kind, reference: answer.reference, anomalies: answer.anomalies.map((a) => a.code) },
    });
    if (declaration.kind !== 'IN') return;
    if (isTaken(answer.status)) {
      contract.declare(this.clock.now());
      await this.contracts.save(contract);
    }
    await this.outbox.announce(asAnswered(contract, answer));
  }
}
