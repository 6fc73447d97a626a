import { Module } from '@nestjs/common';
import { SharesModule } from '../shares.module';
import '../shares.permissions';
import { OwnSharesController } from './own-shares.controller';
import { ShareCorrectionsController } from './share-corrections.controller';
import { ShareHoldersController } from './share-holders.controller';
import { ShareRegisterController } from './share-register.controller';

@Module({
  imports: [SharesModule],
  controllers: [OwnSharesController, ShareCorrectionsController, ShareHoldersController, ShareRegisterController],
})
export class SharesHttpModule {}
