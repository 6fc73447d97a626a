import type { Language } from '@coopera/kernel';
import type { ApplicationFile } from '../application/application-file.query';
import type { ApplicationDetail } from '../application/application-view';
import type { CaseFile } from '../application/case-file.query';
import type { MemberCampaign } from '../application/open-aid.query';
import type { CampaignText } from '../domain/aid-campaign';

import type { ApplicationDto, MemberCampaignDto, OwnApplicationDto, ProposalDto } from './application.dto';
import { presentRule } from './campaign.presenter';
import type { CaseFileDto, StaffApplicationDto } from './case.dto';

/** Campaigns are written in French and in Dutch; English screens read the French. */
export const inLanguage = (text: CampaignText, language: Language): string => text[language === 'nl' ? 'nl' : 'fr'];

export function presentApplication(detail: ApplicationDetail, language: Language): ApplicationDto {
  const { data, campaign, content, evidence, decisions, payment } = detail;
  return {
    id: data.id,
    number: data.number,
    status: data.status,
    round: data.round,
    campaignId: data.campaignId,
    campaignTitle: inLanguage(campaign.data.title, language),
    ceiling: campaign.ceiling.toJSON(),
    submittedOn: data.submission?.on ?? null,
    content,
    evidence: evidence.map(({ id, fileName, contentType, size }) => ({ id, fileName, contentType, size })),
    criteria: data.submission?.criteria ?? [],
    suggested: data.submission?.suggested?.toJSON() ?? null,
    decisions: decisions.map(({ round, outcome, amount, motive, tally, decidedOn, appealUntil }) => ({
      round,
      outcome,
      amount: amount?.toJSON() ?? null,
      motive,
      tally,
      decidedOn,
      appealUntil,
    })),
    granted: data.granted?.toJSON() ?? null,
    payment,
    keepUntil: data.keepUntil,
  };
}

export function presentOwn(
  detail: ApplicationDetail & { linkedTo: string[] },
  language: Language,
  today: string,
): OwnApplicationDto {
  const last = detail.decisions.at(-1);
  const isOpen = detail.data.status === 'refused' && detail.campaign.data.status === 'open';
  return {
    ...presentApplication(detail, language),
    linkedTo: detail.linkedTo,
    appealUntil: isOpen && last?.appealUntil && last.appealUntil >= today ? last.appealUntil : null,
  };
}

const presentProposal = (proposal: ApplicationDetail['proposal']): ProposalDto | null =>
  proposal && {
    amount: proposal.amount.toJSON(),
    motive: proposal.motive,
    proposedBy: proposal.proposedBy,
    proposedOn: proposal.proposedOn,
  };

export function presentCase(
  { bench, applicantName, ...detail }: CaseFile,
  loginId: string,
  language: Language,
): CaseFileDto {
  const { voters, votes, rules } = bench;
  const isVoter = ({ loginId: id }: { loginId: string }): boolean => voters.some((voter) => voter === id);
  return {
    ...presentApplication(detail, language),
    applicantName,
    proposal: presentProposal(detail.proposal),
    ownVote: votes.find((vote) => vote.loginId === loginId)?.choice ?? null,
    mayVote: isVoter({ loginId }) && detail.data.status === 'proposed',
    cast: votes.filter(isVoter).length,
    eligible: voters.length,
    quorum: rules.quorum,
  };
}

export function presentForStaff(file: ApplicationFile, language: Language): StaffApplicationDto {
  const { bench, criteriaNow, applicantName, history } = file;
  return {
    ...presentApplication(file, language),
    memberId: file.data.memberId,
    applicantName,
    proposal: presentProposal(file.proposal),
    criteriaNow,
    bench: bench.seats.map(({ loginId, name, isChair, links }) => ({
      name,
      isChair,
      links,
      mayVote: bench.voters.includes(loginId),
      vote: bench.votes.find((vote) => vote.loginId === loginId)?.choice ?? null,
    })),
    tally: bench.tally,
    outcome: bench.tally?.outcome ?? null,
    quorum: bench.rules.quorum,
    history,
  };
}

export function presentMemberCampaign(
  { campaign, isTaking, own }: MemberCampaign,
  language: Language,
): MemberCampaignDto {
  const { data } = campaign;
  const rule = presentRule(data.amountRule);
  return {
    id: data.id,
    title: inLanguage(data.title, language),
    body: inLanguage(data.body, language),
    status: data.status,
    isTaking,
    envelope: data.envelope.toJSON(),
    applicationsFrom: data.applicationsFrom,
    applicationsUntil: data.applicationsUntil,
    decisionsUntil: data.decisionsUntil,
    amountKind: rule.kind,
    amountPercent: rule.percent ?? null,
    ceiling: campaign.ceiling.toJSON(),
    own: own && {
      id: own.data.id,
      number: own.data.number,
      status: own.data.status,
      granted: own.data.granted?.toJSON() ?? null,
      submittedOn: own.data.submission?.on ?? null,
    },
  };
}
