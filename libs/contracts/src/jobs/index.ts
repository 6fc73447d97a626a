import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts.module';
import { DeclareContractWhenAccepted } from './declare-contract-when-accepted.subscriber';
import { FollowDeclarationsJob } from './follow-declarations.job';
import { MakeContractDocumentWhenAccepted } from './make-contract-document-when-accepted.subscriber';
import { WithdrawDeclarationWhenContractCancelled } from './withdraw-declaration-when-contract-cancelled.subscriber';

@Module({
  imports: [ContractsModule],
  providers: [
    DeclareContractWhenAccepted,
    FollowDeclarationsJob,
    MakeContractDocumentWhenAccepted,
    WithdrawDeclarationWhenContractCancelled,
  ],
})
export class ContractsJobsModule {}
