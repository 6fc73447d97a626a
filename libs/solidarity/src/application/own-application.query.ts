import type { LoginId, MemberId, Scope } from '@coopera/kernel';
import { Documents } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { AidApplication } from '../domain/aid-application';
import { ApplicationRepository } from '../persistence/application.repository';
import { CaseRepository } from '../persistence/case.repository';
import { solidarityErrors } from '../solidarity.errors';
import { type ApplicationDetail, ApplicationView } from './application-view';
import { EvidenceLocker } from './evidence-locker';

export interface FileBytes {
  bytes: Buffer;
  name: string;
  type: string;
}

/** A member's own applications, with their papers and letters. */
@Injectable()
export class OwnApplicationQuery {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly view: ApplicationView,
    private readonly cases: CaseRepository,
    private readonly locker: EvidenceLocker,
    private readonly documents: Documents,
  ) {}

  list(memberId: MemberId): Promise<AidApplication[]> {
    return this.applications.ofMember(memberId);
  }

  /** Fails with: solidarity.application-not-found */
  async read(id: string, scope: Scope): Promise<ApplicationDetail & { linkedTo: LoginId[] }> {
    const application = await this.applications.get(id, scope);
    const links = await this.cases.declaredLinks([id]);
    const own = links.filter(({ declaredBy }) => declaredBy === 'applicant');
    return { ...(await this.view.of(application)), linkedTo: own.map(({ loginId }) => loginId) };
  }

  /** Fails with: solidarity.application-not-found, solidarity.evidence-not-found */
  async evidence(id: string, evidenceId: string, scope: Scope): Promise<FileBytes> {
    await this.applications.get(id, scope);
    const { evidence, bytes } = await this.locker.read(id, evidenceId);
    return { bytes, name: evidence.fileName, type: evidence.contentType };
  }

  /** The letter of the last decision. Fails with: solidarity.application-not-found, solidarity.document-not-ready */
  async letter(id: string, scope: Scope): Promise<FileBytes> {
    await this.applications.get(id, scope);
    const last = (await this.cases.decisionsOf(id)).at(-1);
    const document = last && (await this.documents.find('solidarity-decision', last.id, 'decision-letter'));
    if (!document) throw solidarityErrors.fail('document-not-ready');
    return { bytes: await this.documents.read(document), name: document.fileName, type: document.contentType };
  }
}
