import { type Language, wholeCooperative } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { DocumentRenderer, Documents, Mailer, Organisation, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ApplicationRepository } from '../persistence/application.repository';
import { solidarityErrors } from '../solidarity.errors';
import { ApplicationView } from './application-view';
import { decisionLetter } from './decision-letter';

const TEMPLATE = 'libs/solidarity/documents/decision.typ';

/** Makes the letter of a decision, once, and sends it. Safe to replay. Fails with: solidarity.application-not-found */
@Injectable()
export class MakeDecisionLetter {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly view: ApplicationView,
    private readonly members: Members,
    private readonly organisation: Organisation,
    private readonly renderer: DocumentRenderer,
    private readonly documents: Documents,
    private readonly mailer: Mailer,
  ) {}

  @Transactional()
  async execute({ applicationId, round }: { applicationId: string; round: number }): Promise<void> {
    const application = await this.applications.get(applicationId, wholeCooperative);
    const detail = await this.view.of(application);
    const decision = detail.decisions.find((one) => one.round === round);
    if (!decision) throw solidarityErrors.fail('application-not-found');
    if (await this.documents.find('solidarity-decision', decision.id, 'decision-letter')) return; // replayed
    const member = await this.members.card(application.data.memberId);
    const data = decisionLetter({ detail, decision, member, organisation: await this.organisation.card() });
    const letter = await this.documents.store({
      kind: 'decision-letter',
      ownerKind: 'solidarity-decision',
      ownerId: decision.id,
      language: data.language as Language,
      fileName: `${application.data.number}-${round}.pdf`,
      contentType: 'application/pdf',
      bytes: await this.renderer.render(TEMPLATE, data),
      keepUntil: application.data.keepUntil ?? undefined,
    });
    await this.mailer.queue({
      template: `solidarity/${decision.outcome}`,
      language: member.language,
      to: member.email,
      data: { name: member.name, number: application.data.number ?? '', campaign: data.campaign },
      attachments: [letter.id],
      about: { kind: 'solidarity-application', id: applicationId },
    });
  }
}
