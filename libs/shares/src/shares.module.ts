import { BankingModule } from '@coopera/banking';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { ApproveRefund } from './application/approve-refund.use-case';
import { ConsultRegisterQuery } from './application/consult-register.query';
import { CorrectionListQuery } from './application/correction-list.query';
import { DecideCorrection } from './application/decide-correction.use-case';
import { DecideResignation } from './application/decide-resignation.use-case';
import { EraseHolder } from './application/erase-holder.use-case';
import { ExtractFileQuery } from './application/extract-file.query';
import { ExtractSigner } from './application/extract-signer';
import { HolderBook } from './application/holder-book';
import { HolderListQuery } from './application/holder-list.query';
import { MakeExtract } from './application/make-extract.use-case';
import { MakeShareCertificate } from './application/make-share-certificate.use-case';
import { OwnResignationQuery } from './application/own-resignation.query';
import { PaymentInstructionsQuery } from './application/payment-instructions.query';
import { ProposeCorrection } from './application/propose-correction.use-case';
import { RefundCalculator } from './application/refund-calculator';
import { RegisterExtractQuery } from './application/register-extract.query';
import { RegisterResignation } from './application/register-resignation.use-case';
import { RegisterShares } from './application/register-shares.use-case';
import { RegisterSummaryQuery } from './application/register-summary.query';
import { RequestCertificate } from './application/request-certificate.use-case';
import { RequestExtract } from './application/request-extract.use-case';
import { RequestResignation } from './application/request-resignation.use-case';
import { ResignationListQuery } from './application/resignation-list.query';
import { ResignationReportQuery } from './application/resignation-report.query';
import { ResignationRulebook } from './application/resignation-rulebook';
import { RestoreCoverage } from './application/restore-coverage.use-case';
import { ShareAccess } from './application/share-access';
import { ShareAccountQuery } from './application/share-account.query';
import { ShareCertificateQuery } from './application/share-certificate.query';
import { ShareNews } from './application/share-news';
import { ShareRegisterQuery } from './application/share-register.query';
import { SubscribeForHolder } from './application/subscribe-for-holder.use-case';
import { SubscribeShares } from './application/subscribe-shares.use-case';
import { SubscriptionListQuery } from './application/subscription-list.query';
import { TakeOverShares } from './application/take-over-shares.use-case';
import { TakeSubscription } from './application/take-subscription';
import { TellCoverage } from './application/tell-coverage.use-case';
import { VerifyRegister } from './application/verify-register.use-case';
import { CertifiedLineRepository } from './persistence/certified-line.repository';
import { CorrectionRepository } from './persistence/correction.repository';
import { CoverageNoticeRepository } from './persistence/coverage-notice.repository';
import { HolderRepository } from './persistence/holder.repository';
import { HoldingRepository } from './persistence/holding.repository';
import { RegisterRepository } from './persistence/register.repository';
import { ResignationRepository } from './persistence/resignation.repository';
import { SubscriptionRepository } from './persistence/subscription.repository';
import { VerificationRepository } from './persistence/verification.repository';

const services = [
  ApproveRefund,
  ConsultRegisterQuery,
  CorrectionListQuery,
  DecideCorrection,
  DecideResignation,
  EraseHolder,
  ExtractFileQuery,
  HolderListQuery,
  MakeExtract,
  MakeShareCertificate,
  OwnResignationQuery,
  PaymentInstructionsQuery,
  ProposeCorrection,
  RegisterExtractQuery,
  RegisterResignation,
  RegisterShares,
  RegisterSummaryQuery,
  RequestCertificate,
  RequestExtract,
  RequestResignation,
  ResignationListQuery,
  ResignationReportQuery,
  RestoreCoverage,
  ShareAccess,
  ShareAccountQuery,
  ShareCertificateQuery,
  ShareRegisterQuery,
  SubscribeForHolder,
  SubscribeShares,
  SubscriptionListQuery,
  TakeOverShares,
  TellCoverage,
  VerifyRegister,
];

const repositories = [
  CertifiedLineRepository,
  CorrectionRepository,
  CoverageNoticeRepository,
  HolderRepository,
  HoldingRepository,
  RegisterRepository,
  ResignationRepository,
  SubscriptionRepository,
  VerificationRepository,
];

const inner = [ExtractSigner, HolderBook, RefundCalculator, ResignationRulebook, ShareNews, TakeSubscription];

@Module({
  imports: [BankingModule, LedgerModule, MembersModule],
  providers: [...services, ...repositories, ...inner],
  exports: services,
})
export class SharesModule {}
