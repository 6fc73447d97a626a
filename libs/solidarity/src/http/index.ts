import { Module } from '@nestjs/common';
import { SolidarityModule } from '../solidarity.module';
import '../solidarity.permissions';
import { ApplicationsController } from './applications.controller';
import { CampaignsController } from './campaigns.controller';
import { CommitteeController } from './committee.controller';
import { CommitteeCasesController } from './committee-cases.controller';
import { OwnAidController } from './own-aid.controller';
import { OwnApplicationsController } from './own-applications.controller';

@Module({
  imports: [SolidarityModule],
  controllers: [
    ApplicationsController,
    CampaignsController,
    CommitteeController,
    CommitteeCasesController,
    OwnAidController,
    OwnApplicationsController,
  ],
})
export class SolidarityHttpModule {}
