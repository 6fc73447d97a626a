import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { DeclareContract } from '../application/declare-contract.use-case';
import type { EmploymentContractId } from '../domain/employment-contract';
import { type ContractAccepted, contractAccepted } from '../events';

@Subscriber({ name: 'declare-contract-when-accepted', to: [contractAccepted] })
export class DeclareContractWhenAccepted implements HandlesEvents {
  constructor(private readonly declareContract: DeclareContract) {}

  handle({ payload }: AnnouncedEvent<ContractAccepted>): Promise<void> {
    return this.declareContract.execute(payload.contractId as EmploymentContractId);
  }
}
