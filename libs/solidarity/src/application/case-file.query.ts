import { wholeCooperative } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { ApplicationNews } from './application-news';
import { type ApplicationDetail, ApplicationView } from './application-view';
import { type Bench, Benches, mustSit } from './benches';
import { EvidenceLocker } from './evidence-locker';
import type { FileBytes } from './own-application.query';
import { type Handler, Recusals } from './recusals';

export interface CaseFile extends ApplicationDetail {
  applicantName: string;
  bench: Bench;
}

/** One case for a member of the committee whom no link sets aside, and its papers; each reading is noted. */
@Injectable()
export class CaseFileQuery {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly view: ApplicationView,
    private readonly benches: Benches,
    private readonly recusals: Recusals,
    private readonly locker: EvidenceLocker,
    private readonly members: Members,
    private readonly news: ApplicationNews,
  ) {}

  /** Fails with: solidarity.application-not-found, solidarity.not-on-committee, solidarity.recused */
  async read(id: string, reader: Handler): Promise<CaseFile> {
    const application = await this.applications.get(id, wholeCooperative);
    const bench = await this.benches.of(application);
    mustSit(bench, reader.loginId);
    await this.news.note('read', id);
    const { name } = await this.members.card(application.data.memberId);
    return { ...(await this.view.of(application)), applicantName: name, bench };
  }

  /** Fails with: solidarity.application-not-found, solidarity.not-on-committee, solidarity.recused, solidarity.evidence-not-found */
  async evidence(id: string, evidenceId: string, reader: Handler): Promise<FileBytes> {
    mustSit(await this.benches.of(await this.applications.get(id, wholeCooperative)), reader.loginId);
    return this.open(id, evidenceId);
  }

  /** The same for the coordinator. Fails with: solidarity.application-not-found, solidarity.recused, solidarity.evidence-not-found */
  async evidenceForStaff(id: string, evidenceId: string, reader: Handler): Promise<FileBytes> {
    await this.recusals.mustBeFree(await this.applications.get(id, wholeCooperative), reader);
    return this.open(id, evidenceId);
  }

  private async open(id: string, evidenceId: string): Promise<FileBytes> {
    const { evidence, bytes } = await this.locker.read(id, evidenceId);
    await this.news.note('read-evidence', id, { evidenceId });
    return { bytes, name: evidence.fileName, type: evidence.contentType };
  }
}
