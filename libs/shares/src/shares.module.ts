import { BankingModule } from '@coopera/banking';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { PaymentInstructionsQuery } from './application/payment-instructions.query';
import { RegisterShares } from './application/register-shares.use-case';
import { ShareAccountQuery } from './application/share-account.query';
import { ShareConfirmation } from './application/share-confirmation';
import { ShareRegisterQuery } from './application/share-register.query';
import { SubscribeShares } from './application/subscribe-shares.use-case';
import { RegisterRepository } from './persistence/register.repository';
import { SubscriptionRepository } from './persistence/subscription.repository';

const services = [PaymentInstructionsQuery, RegisterShares, ShareAccountQuery, ShareRegisterQuery, SubscribeShares];

@Module({
  imports: [BankingModule, LedgerModule, MembersModule],
  providers: [...services, RegisterRepository, ShareConfirmation, SubscriptionRepository],
  exports: services,
})
export class SharesModule {}
