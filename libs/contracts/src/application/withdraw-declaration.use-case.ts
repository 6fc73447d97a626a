import { Clock, Transactional } from '@coopera/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EmploymentContractId } from '../domain/employment-contract';
import { DimonaRepository } from '../persistence/dimona.repository';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { DIMONA_GATEWAY, type DimonaGateway } from './ports/dimona-gateway.port';
import { SettleDeclaration } from './settle-declaration';

/**
 * Takes a declared period back when its contract is given up, or when social security takes the declaration of one given
 * up meanwhile. Once; nothing to do where no period is known.
 */
@Injectable()
export class WithdrawDeclaration {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly declarations: DimonaRepository,
    private readonly settlement: SettleDeclaration,
    private readonly clock: Clock,
    @Inject(DIMONA_GATEWAY) private readonly gateway: DimonaGateway,
  ) {}

  @Transactional()
  async execute(id: EmploymentContractId): Promise<void> {
    const contract = await this.contracts.getForUpdate(id, null);
    if (contract.status !== 'cancelled') return;
    const history = await this.declarations.ofContract(id);
    const periodId = history.findLast(({ kind, periodId }) => kind === 'IN' && periodId)?.periodId;
    if (!periodId || history.some(({ kind }) => kind === 'CANCEL')) return;
    await this.declarations.queue(id, 'CANCEL', this.clock.now());
    const declaration = await this.declarations.queued(id, 'CANCEL');
    if (!declaration) return;
    await this.settlement.settle(contract, declaration, await this.gateway.cancel(periodId));
  }
}
