import { Activities } from '@coopera/activities';
import { Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { DocumentRenderer, Documents, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { EmploymentContractId } from '../domain/employment-contract';
import { EmploymentContractRepository } from '../persistence/employment-contract.repository';
import { contractDocument } from './contract-document';

const TEMPLATE = 'libs/contracts/documents/contract.typ';

/** Makes the PDF of a contract, once, in French or in Dutch. Fails with: contracts.contract-not-found */
@Injectable()
export class MakeContractDocument {
  constructor(
    private readonly contracts: EmploymentContractRepository,
    private readonly members: Members,
    private readonly activities: Activities,
    private readonly organisation: Organisation,
    private readonly parameters: Parameters,
    private readonly renderer: DocumentRenderer,
    private readonly documents: Documents,
  ) {}

  async execute(id: EmploymentContractId): Promise<void> {
    const contract = await this.contracts.get(id, null);
    const worker = await this.members.workerFile(contract.workerId);
    const names = await this.activities.names([contract.activityId]);
    const at = this.parameters.at(contract.endsOn);
    const data = contractDocument({
      contract,
      worker,
      activityName: names.get(contract.activityId) ?? '',
      employer: await this.organisation.card(),
      payDelay: at.count('pay.delay').value,
      fixedPercent: at.rate('levy.turnover').value.toPercent(),
      variablePercent: at.rate('levy.employment-budget').value.toPercent(),
    });
    await this.documents.store({
      kind: 'contract-pdf',
      ownerKind: 'employment-contract',
      ownerId: id,
      language: data.language,
      fileName: `${contract.number}.pdf`,
      contentType: 'application/pdf',
      bytes: await this.renderer.render(TEMPLATE, data),
      computedFrom: contract.parameterHash,
    });
  }
}
