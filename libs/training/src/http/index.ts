import { Module } from '@nestjs/common';
import { TrainingModule } from '../training.module';
import '../training.permissions';
import { OwnTrainingsController } from './own-trainings.controller';
import { TrainingCoursesController } from './training-courses.controller';
import { TrainingRegistrationsController } from './training-registrations.controller';
import { TrainingSessionsController } from './training-sessions.controller';

@Module({
  imports: [TrainingModule],
  controllers: [
    OwnTrainingsController,
    TrainingCoursesController,
    TrainingRegistrationsController,
    TrainingSessionsController,
  ],
})
export class TrainingHttpModule {}
