import { Module } from '@nestjs/common';
import { SharesModule } from '../shares.module';
import '../shares.permissions';
import { OwnSharesController } from './own-shares.controller';
import { ShareRegisterController } from './share-register.controller';

@Module({ imports: [SharesModule], controllers: [OwnSharesController, ShareRegisterController] })
export class SharesHttpModule {}
