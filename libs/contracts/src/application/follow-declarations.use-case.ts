import { Log, Transactional } from '@coopera/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DimonaRepository } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { DIMONA_GATEWAY, type DimonaGateway } from './ports/dimona-gateway.port';
import { SettleDeclaration } from './settle-declaration';

const BATCH = 50;

/**
 * Asks again for the declarations that social security has not answered yet, each in a transaction of its own: one that
 * cannot be had does not hold up the others. Safe to run twice.
 */
@Injectable()
export class FollowDeclarations {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly settlement: SettleDeclaration,
    private readonly log: Log,
    @Inject(DIMONA_GATEWAY) private readonly gateway: DimonaGateway,
  ) {}

  /** @returns how many were asked for */
  async execute(): Promise<number> {
    const ids = await this.declarations.waiting(BATCH);
    for (const id of ids)
      await this.follow(id).catch((error: Error) =>
        this.log.warn('a declaration could not be followed', { id, error: error.message }),
      );
    return ids.length;
  }

  @Transactional()
  protected async follow(id: string): Promise<void> {
    const declaration = await this.declarations.waitingForUpdate(id);
    if (!declaration?.reference) return;
    const contract = await this.contracts.getForUpdate(declaration.contractId, null);
    await this.settlement.settle(contract, declaration, await this.gateway.consult(declaration.reference));
  }
}
