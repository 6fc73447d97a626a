import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { WithdrawDeclaration } from '../application/withdraw-declaration.use-case';
import type { EmploymentContractId } from '../domain/employment-contract';
import { type ContractCancelled, contractCancelled, type DimonaAnswered, dimonaAccepted } from '../events';

/** The answer to a declaration may come after its contract was given up: both events are heard. */
@Subscriber({ name: 'withdraw-declaration-when-contract-cancelled', to: [contractCancelled, dimonaAccepted] })
export class WithdrawDeclarationWhenContractCancelled implements HandlesEvents {
  constructor(private readonly withdraw: WithdrawDeclaration) {}

  handle({ payload }: AnnouncedEvent<ContractCancelled | DimonaAnswered>): Promise<void> {
    return this.withdraw.execute(payload.contractId as EmploymentContractId);
  }
}
