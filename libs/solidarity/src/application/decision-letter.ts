import type { MemberCard } from '@coopera/members';
import type { OrganisationCard } from '@coopera/platform';
import type { Decision } from '../persistence/case.repository';
import type { ApplicationDetail } from './application-view';

interface LetterFacts {
  detail: ApplicationDetail;
  decision: Decision;
  member: MemberCard;
  organisation: OrganisationCard;
}

/** The data of libs/solidarity/documents/decision.typ: exact text, formatted by the template. */
export function decisionLetter({ detail, decision, member, organisation }: LetterFacts) {
  const language: 'fr' | 'nl' = member.language === 'nl' ? 'nl' : 'fr';
  return {
    language,
    organisation,
    name: member.name,
    number: detail.data.number,
    campaign: detail.campaign.data.title[language],
    submittedOn: detail.data.submission?.on ?? null,
    decidedOn: decision.decidedOn,
    round: String(decision.round),
    outcome: decision.outcome,
    amount: decision.amount?.toString() ?? null,
    motive: decision.motive,
    appealUntil: decision.appealUntil,
    tally: {
      inFavour: String(decision.tally.for),
      against: String(decision.tally.against),
      abstain: String(decision.tally.abstain),
    },
  };
}
