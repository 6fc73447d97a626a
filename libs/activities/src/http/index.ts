import { Module } from '@nestjs/common';
import { ActivitiesModule } from '../activities.module';
import '../activities.permissions';
import { ActivitiesController } from './activities.controller';

@Module({ imports: [ActivitiesModule], controllers: [ActivitiesController] })
export class ActivitiesHttpModule {}
