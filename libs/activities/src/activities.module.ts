import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Activities } from './application/activities';
import { ActivityListQuery } from './application/activity-list.query';
import { OpenActivity } from './application/open-activity.use-case';
import { ValidateActivity } from './application/validate-activity.use-case';
import { ActivityRepository } from './persistence/activity.repository';
import { ActivitySchema } from './persistence/activity.schema';

const services = [Activities, ActivityListQuery, OpenActivity, ValidateActivity];

@Module({
  imports: [TypeOrmModule.forFeature([ActivitySchema]), MembersModule],
  providers: [...services, ActivityRepository],
  exports: services,
})
export class ActivitiesModule {}
