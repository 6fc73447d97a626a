import { DomainError, type MemberId, Money, ownedBy } from '@coopera/kernel';
import {
  AskApplicant,
  CastVote,
  ConfirmComplete,
  DecideApplication,
  KeepApplicationDraft,
  ProposeAid,
  type Situation,
  SubmitApplication,
} from '@coopera/solidarity';
import { Injectable } from '@nestjs/common';
import type { SeedCampaigns } from './seed-solidarity-campaigns';

type SignedIn = Awaited<ReturnType<SeedCampaigns['login']>>;

/** What applicants write. */
const stories: { situation: Situation; reason: string }[] = [
  { situation: 'lost-clients', reason: 'Mon client principal a suspendu ses commandes depuis la rentrée.' },
  { situation: 'illness', reason: 'Une opération m’a empêché de travailler pendant six semaines.' },
  { situation: 'family', reason: 'Je m’occupe seule de mes enfants et mes revenus ont baissé.' },
  { situation: 'disaster', reason: 'Mon atelier a été inondé, le matériel est perdu.' },
  { situation: 'other', reason: 'Deux festivals annulés, et le loyer de l’atelier continue.' },
];

/** One application, taken as far as it is asked. */
@Injectable()
export class SeedCases {
  constructor(
    private readonly keep: KeepApplicationDraft,
    private readonly submit: SubmitApplication,
    private readonly ask: AskApplicant,
    private readonly confirm: ConfirmComplete,
    private readonly propose: ProposeAid,
    private readonly vote: CastVote,
    private readonly decision: DecideApplication,
  ) {}

  async draft(campaignId: string, memberId: MemberId, index: number): Promise<string> {
    const story = stories[index % stories.length] as (typeof stories)[number];
    const content = { ...story, otherAid: '', iban: null };
    return this.keep.execute({ campaignId, memberId, content, linkedTo: [] });
  }

  async send(id: string, memberId: MemberId): Promise<void> {
    await this.submit.execute({ id, scope: ownedBy(memberId) });
  }

  async question(id: string, by: SignedIn): Promise<void> {
    await this.ask.execute({ id, question: 'Pouvez-vous joindre une attestation ?', by: handler(by) });
  }

  async complete(id: string, by: SignedIn): Promise<void> {
    await this.confirm.execute({ id, by: handler(by) });
  }

  async toCommittee(id: string, amount: string, by: SignedIn): Promise<void> {
    const motive = 'La baisse est établie par les comptes de l’Activité.';
    await this.propose.execute({ id, amount: Money.of(amount), motive, by: handler(by) });
  }

  /** Votes of those whom no link sets aside. */
  async votes(id: string, choice: 'for' | 'against', voters: SignedIn[]): Promise<void> {
    for (const { id: loginId } of voters)
      await this.vote.execute({ id, choice, by: { loginId } }).catch((error: unknown) => {
        if (!(error instanceof DomainError && error.code === 'solidarity.recused')) throw error;
      });
  }

  async decide(id: string, by: SignedIn): Promise<void> {
    await this.decision.execute({ id, motive: 'Le comité suit l’avis de la coordination.', by: handler(by) });
  }
}

const handler = ({ id: loginId, name }: SignedIn) => ({ loginId, memberId: null, adviserId: null, name });
