import { Transactional } from '@coopera/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DimonaRepository } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { DIMONA_GATEWAY, type DimonaGateway } from './ports/dimona-gateway.port';
import { SettleDeclaration } from './settle-declaration';

const BATCH = 50;

/** Asks again for the declarations that social security has not answered yet. Safe to run twice. */
@Injectable()
export class FollowDeclarations {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly settlement: SettleDeclaration,
    @Inject(DIMONA_GATEWAY) private readonly gateway: DimonaGateway,
  ) {}

  /** @returns how many were asked for */
  @Transactional()
  async execute(): Promise<number> {
    const waiting = await this.declarations.waiting(BATCH);
    for (const declaration of waiting) {
      if (!declaration.reference) continue;
      const contract = await this.contracts.getForUpdate(declaration.contractId, null);
      await this.settlement.settle(contract, declaration, await this.gateway.consult(declaration.reference));
    }
    return waiting.length;
  }
}
