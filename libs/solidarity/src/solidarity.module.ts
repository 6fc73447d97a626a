import { ActivitiesModule } from '@coopera/activities';
import { BankingModule } from '@coopera/banking';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { AidBooks } from './application/aid-books';
import { AnswerQuestion } from './application/answer-question.use-case';
import { AppealRefusal } from './application/appeal-refusal.use-case';
import { ApplicationFileQuery } from './application/application-file.query';
import { ApplicationListQuery } from './application/application-list.query';
import { ApplicationNews } from './application/application-news';
import { ApplicationView } from './application/application-view';
import { ArchiveCampaign } from './application/archive-campaign.use-case';
import { AskApplicant } from './application/ask-applicant.use-case';
import { Benches } from './application/benches';
import { CampaignFileQuery } from './application/campaign-file.query';
import { CampaignListQuery } from './application/campaign-list.query';
import { CaseFileQuery } from './application/case-file.query';
import { CaseListQuery } from './application/case-list.query';
import { CastVote } from './application/cast-vote.use-case';
import { ChangeCampaign } from './application/change-campaign.use-case';
import { CloseCampaign } from './application/close-campaign.use-case';
import { ConfirmComplete } from './application/confirm-complete.use-case';
import { CriteriaFigures } from './application/criteria-figures';
import { DecideApplication } from './application/decide-application.use-case';
import { DecisionRecord } from './application/decision-record';
import { DeclareLink } from './application/declare-link.use-case';
import { EndCommitteeSeat } from './application/end-committee-seat.use-case';
import { EnvelopeBooks } from './application/envelope-books';
import { EraseExpired } from './application/erase-expired.use-case';
import { EvidenceLocker } from './application/evidence-locker';
import { FreezeSubmission } from './application/freeze-submission';
import { KeepApplicationDraft } from './application/keep-application-draft.use-case';
import { MakeDecisionLetter } from './application/make-decision-letter.use-case';
import { OpenAidQuery } from './application/open-aid.query';
import { OpenCampaign } from './application/open-campaign.use-case';
import { OwnApplicationQuery } from './application/own-application.query';
import { OwnEvidence } from './application/own-evidence';
import { PrepareCampaign } from './application/prepare-campaign.use-case';
import { ProposeAid } from './application/propose-aid.use-case';
import { Recusals } from './application/recusals';
import { Retention } from './application/retention';
import { SealedContent } from './application/sealed-content';
import { SeatCommitteeMember } from './application/seat-committee-member.use-case';
import { StatisticsQuery } from './application/statistics.query';
import { SubmitApplication } from './application/submit-application.use-case';
import { WithdrawApplication } from './application/withdraw-application.use-case';
import { ApplicationRepository } from './persistence/application.repository';
import { CampaignRepository } from './persistence/campaign.repository';
import { CaseRepository } from './persistence/case.repository';
import { CommitteeRepository } from './persistence/committee.repository';
import { EvidenceRepository } from './persistence/evidence.repository';

/** What routes and jobs call. */
const services = [
  AnswerQuestion,
  AppealRefusal,
  ApplicationFileQuery,
  ApplicationListQuery,
  ArchiveCampaign,
  AskApplicant,
  Benches,
  CampaignFileQuery,
  CampaignListQuery,
  CaseFileQuery,
  CaseListQuery,
  CastVote,
  ChangeCampaign,
  CloseCampaign,
  ConfirmComplete,
  CriteriaFigures,
  DecideApplication,
  DeclareLink,
  EndCommitteeSeat,
  EraseExpired,
  KeepApplicationDraft,
  MakeDecisionLetter,
  OpenAidQuery,
  OpenCampaign,
  OwnApplicationQuery,
  OwnEvidence,
  PrepareCampaign,
  ProposeAid,
  Recusals,
  SeatCommitteeMember,
  StatisticsQuery,
  SubmitApplication,
  WithdrawApplication,
];

const inside = [
  AidBooks,
  ApplicationNews,
  ApplicationRepository,
  ApplicationView,
  CampaignRepository,
  CaseRepository,
  CommitteeRepository,
  DecisionRecord,
  EnvelopeBooks,
  EvidenceLocker,
  EvidenceRepository,
  FreezeSubmission,
  Retention,
  SealedContent,
];

@Module({
  imports: [ActivitiesModule, BankingModule, LedgerModule, MembersModule],
  providers: [...services, ...inside],
  exports: services,
})
export class SolidarityModule {}
