import { Module } from '@nestjs/common';
import { TrainingModule } from '../training.module';
import '../training.permissions';
import { OwnTrainingPapersController } from './own-training-papers.controller';
import { OwnTrainingsController } from './own-trainings.controller';
import { PublicTrainingsController } from './public-trainings.controller';
import { TrainingAttendanceController } from './training-attendance.controller';
import { TrainingCoursesController } from './training-courses.controller';
import { TrainingEvaluationsController } from './training-evaluations.controller';
import { TrainingFiguresController } from './training-figures.controller';
import { TrainingRegistrationsController } from './training-registrations.controller';
import { TrainingSessionsController } from './training-sessions.controller';

@Module({
  imports: [TrainingModule],
  controllers: [
    OwnTrainingPapersController,
    OwnTrainingsController,
    PublicTrainingsController,
    TrainingAttendanceController,
    TrainingCoursesController,
    TrainingEvaluationsController,
    TrainingFiguresController,
    TrainingRegistrationsController,
    TrainingSessionsController,
  ],
})
export class TrainingHttpModule {}
