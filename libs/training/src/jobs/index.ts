import { Module } from '@nestjs/common';
import { TrainingModule } from '../training.module';
import { AskOpinionsWhenSessionHeld } from './ask-opinions-when-session-held.subscriber';
import { IssueCertificateWhenDue } from './issue-certificate-when-due.subscriber';
import { PayTrainerWhenDue } from './pay-trainer-when-due.subscriber';
import { PromoteWaitingWhenSeatFreed } from './promote-waiting-when-seat-freed.subscriber';
import { ReleaseRegistrationWhenSessionCancelled } from './release-registration-when-session-cancelled.subscriber';
import { SendRemindersJob } from './send-reminders.job';
import { SettlePublicSeatWhenChanged } from './settle-public-seat-when-changed.subscriber';

@Module({
  imports: [TrainingModule],
  providers: [
    AskOpinionsWhenSessionHeld,
    IssueCertificateWhenDue,
    PayTrainerWhenDue,
    PromoteWaitingWhenSeatFreed,
    ReleaseRegistrationWhenSessionCancelled,
    SendRemindersJob,
    SettlePublicSeatWhenChanged,
  ],
})
export class TrainingJobsModule {}
