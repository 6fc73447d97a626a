import { Module } from '@nestjs/common';
import { SharesModule } from '../shares.module';
import '../shares.permissions';
import { ConsultedRegisterController } from './consulted-register.controller';
import { OwnResignationController } from './own-resignation.controller';
import { OwnSharesController } from './own-shares.controller';
import { ShareCorrectionsController } from './share-corrections.controller';
import { ShareExtractsController } from './share-extracts.controller';
import { ShareHoldersController } from './share-holders.controller';
import { ShareRegisterController } from './share-register.controller';
import { ShareResignationsController } from './share-resignations.controller';

@Module({
  imports: [SharesModule],
  controllers: [
    ConsultedRegisterController,
    OwnResignationController,
    OwnSharesController,
    ShareCorrectionsController,
    // Before the register, whose routes take an operation for a name.
    ShareExtractsController,
    ShareHoldersController,
    ShareRegisterController,
    ShareResignationsController,
  ],
})
export class SharesHttpModule {}
