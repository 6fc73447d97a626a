import { Members } from '@coopera/members';
import { Organisation, Transactional } from '@coopera/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { DimonaDeclaration } from '../domain/dimona';
import type { EmploymentContract, EmploymentContractId } from '../domain/employment-contract';
import { DimonaRepository } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { DIMONA_GATEWAY, type DimonaGateway } from './ports/dimona-gateway.port';
import { SettleDeclaration } from './settle-declaration';

/**
 * Sends the Dimona IN of a contract and writes down the answer. A declaration that left already does not leave again;
 * a transport failure rejects, so the delivery is tried again. Fails with: contracts.contract-not-found
 */
@Injectable()
export class DeclareContract {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly members: Members,
    private readonly organisation: Organisation,
    private readonly settlement: SettleDeclaration,
    @Inject(DIMONA_GATEWAY) private readonly gateway: DimonaGateway,
  ) {}

  @Transactional()
  async execute(id: EmploymentContractId): Promise<void> {
    const contract = await this.contracts.getForUpdate(id, null);
    const declaration = await this.declarations.queued(id, 'IN');
    if (!declaration || contract.status !== 'accepted') return;
    const answer = await this.gateway.declare(await this.declarationOf(contract));
    await this.settlement.settle(contract, declaration, answer);
  }

  private async declarationOf(contract: EmploymentContract): Promise<DimonaDeclaration> {
    const { niss } = await this.members.workerFile(contract.workerId);
    const { enterpriseNumber } = await this.organisation.card();
    return {
      contractNumber: contract.number,
      enterpriseNumber,
      niss,
      jointCommittee: contract.jointCommittee,
      workerStatus: contract.workerStatus,
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      // Whole hours, a part of one counted as one.
      plannedHours: Number(contract.hours.round(0, 'up').toString()),
      place: contract.place,
    };
  }
}
