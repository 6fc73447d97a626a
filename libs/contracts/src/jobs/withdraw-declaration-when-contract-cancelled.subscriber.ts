import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { WithdrawDeclaration } from '../application/withdraw-declaration.use-case';
import type { EmploymentContractId } from '../domain/employment-contract';
import { type ContractCancelled, contractCancelled } from '../events';

@Subscriber({ name: 'withdraw-declaration-when-contract-cancelled', to: [contractCancelled] })
export class WithdrawDeclarationWhenContractCancelled implements HandlesEvents {
  constructor(private readonly withdraw: WithdrawDeclaration) {}

  handle({ payload }: AnnouncedEvent<ContractCancelled>): Promise<void> {
    return this.withdraw.execute(payload.contractId as EmploymentContractId);
  }
}
