import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { MakeContractDocument } from '../application/make-contract-document.use-case';
import type { EmploymentContractId } from '../domain/employment-contract';
import { type ContractAccepted, contractAccepted } from '../events';

@Subscriber({ name: 'make-contract-document-when-accepted', to: [contractAccepted] })
export class MakeContractDocumentWhenAccepted implements HandlesEvents {
  constructor(private readonly makeDocument: MakeContractDocument) {}

  handle({ payload }: AnnouncedEvent<ContractAccepted>): Promise<void> {
    return this.makeDocument.execute(payload.contractId as EmploymentContractId);
  }
}
