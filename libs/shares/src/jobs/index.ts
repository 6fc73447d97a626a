import { Module } from '@nestjs/common';
import { SharesModule } from '../shares.module';
import { MakeCertificateWhenRequested } from './make-certificate-when-requested.subscriber';
import { MakeCertificateWhenSharesSubscribed } from './make-certificate-when-shares-subscribed.subscriber';
import { MakeExtractWhenRequested } from './make-extract-when-requested.subscriber';
import { RegisterResignationsEachMorning } from './register-resignations.job';
import { RegisterSharesWhenReceiptIdentified } from './register-shares-when-receipt-identified.subscriber';
import { RestoreCoverageWhenSharesSubscribed } from './restore-coverage-when-shares-subscribed.subscriber';
import { TellCoverageEachMorning } from './tell-coverage.job';
import { VerifyRegisterEachNight } from './verify-register.job';

@Module({
  imports: [SharesModule],
  providers: [
    MakeCertificateWhenRequested,
    MakeCertificateWhenSharesSubscribed,
    MakeExtractWhenRequested,
    RegisterResignationsEachMorning,
    RegisterSharesWhenReceiptIdentified,
    RestoreCoverageWhenSharesSubscribed,
    TellCoverageEachMorning,
    VerifyRegisterEachNight,
  ],
})
export class SharesJobsModule {}
