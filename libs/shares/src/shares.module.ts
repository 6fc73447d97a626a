import { BankingModule } from '@coopera/banking';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { CorrectionListQuery } from './application/correction-list.query';
import { DecideCorrection } from './application/decide-correction.use-case';
import { EraseHolder } from './application/erase-holder.use-case';
import { HolderBook } from './application/holder-book';
import { HolderListQuery } from './application/holder-list.query';
import { MakeShareCertificate } from './application/make-share-certificate.use-case';
import { PaymentInstructionsQuery } from './application/payment-instructions.query';
import { ProposeCorrection } from './application/propose-correction.use-case';
import { RegisterShares } from './application/register-shares.use-case';
import { RegisterSummaryQuery } from './application/register-summary.query';
import { RestoreCoverage } from './application/restore-coverage.use-case';
import { ShareAccess } from './application/share-access';
import { ShareAccountQuery } from './application/share-account.query';
import { ShareCertificateQuery } from './application/share-certificate.query';
import { ShareNews } from './application/share-news';
import { ShareRegisterQuery } from './application/share-register.query';
import { SubscribeForHolder } from './application/subscribe-for-holder.use-case';
import { SubscribeShares } from './application/subscribe-shares.use-case';
import { SubscriptionListQuery } from './application/subscription-list.query';
import { TakeSubscription } from './application/take-subscription';
import { TellCoverage } from './application/tell-coverage.use-case';
import { VerifyRegister } from './application/verify-register.use-case';
import { CertifiedLineRepository } from './persistence/certified-line.repository';
import { CorrectionRepository } from './persistence/correction.repository';
import { CoverageNoticeRepository } from './persistence/coverage-notice.repository';
import { HolderRepository } from './persistence/holder.repository';
import { HoldingRepository } from './persistence/holding.repository';
import { RegisterRepository } from './persistence/register.repository';
import { SubscriptionRepository } from './persistence/subscription.repository';
import { VerificationRepository } from './persistence/verification.repository';

const services = [
  CorrectionListQuery,
  DecideCorrection,
  EraseHolder,
  HolderListQuery,
  MakeShareCertificate,
  PaymentInstructionsQuery,
  ProposeCorrection,
  RegisterShares,
  RegisterSummaryQuery,
  RestoreCoverage,
  ShareAccess,
  ShareAccountQuery,
  ShareCertificateQuery,
  ShareRegisterQuery,
  SubscribeForHolder,
  SubscribeShares,
  SubscriptionListQuery,
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
  SubscriptionRepository,
  VerificationRepository,
];

@Module({
  imports: [BankingModule, LedgerModule, MembersModule],
  providers: [...services, ...repositories, HolderBook, ShareNews, TakeSubscription],
  exports: services,
})
export class SharesModule {}
