import { Module } from '@nestjs/common';
import { TrainingModule } from '../training.module';
import { PromoteWaitingWhenSeatFreed } from './promote-waiting-when-seat-freed.subscriber';
import { ReleaseRegistrationWhenSessionCancelled } from './release-registration-when-session-cancelled.subscriber';

@Module({
  imports: [TrainingModule],
  providers: [PromoteWaitingWhenSeatFreed, ReleaseRegistrationWhenSessionCancelled],
})
export class TrainingJobsModule {}
