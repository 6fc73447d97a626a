import { ActivitiesModule } from '@coopera/activities';
import { BankingModule } from '@coopera/banking';
import { BudgetsModule } from '@coopera/budgets';
import { InvoicingModule } from '@coopera/invoicing';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { CancelRegistration } from './application/cancel-registration.use-case';
import { CancellationTermsQuery } from './application/cancellation-terms.query';
import { ChangeSession } from './application/change-session.use-case';
import { CourseListQuery } from './application/course-list.query';
import { LeavingPlaces } from './application/leaving-places';
import { OwnSessionQuery } from './application/own-session.query';
import { OwnTrainingsQuery } from './application/own-trainings.query';
import { ParticipantMails } from './application/participant-mails';
import { PromoteWaiting } from './application/promote-waiting.use-case';
import { RegisterMember } from './application/register-member.use-case';
import { RegistrationListQuery } from './application/registration-list.query';
import { SaveCourse } from './application/save-course.use-case';
import { SaveSession } from './application/save-session.use-case';
import { SeatCharges } from './application/seat-charges';
import { Seating } from './application/seating';
import { SessionCards } from './application/session-cards';
import { SessionFileQuery } from './application/session-file.query';
import { SessionListQuery } from './application/session-list.query';
import { SignedLinks } from './application/signed-links';
import { CourseRepository } from './persistence/course.repository';
import { RegistrationRepository } from './persistence/registration.repository';
import { SessionRepository } from './persistence/session.repository';
import { TrainerRepository } from './persistence/trainer.repository';

const services = [
  CancelRegistration,
  ChangeSession,
  CourseListQuery,
  OwnSessionQuery,
  OwnTrainingsQuery,
  PromoteWaiting,
  RegisterMember,
  RegistrationListQuery,
  SaveCourse,
  SaveSession,
  SessionCards,
  SessionFileQuery,
  SessionListQuery,
  SignedLinks,
];

@Module({
  imports: [ActivitiesModule, BankingModule, BudgetsModule, InvoicingModule, LedgerModule, MembersModule],
  providers: [
    ...services,
    CancellationTermsQuery,
    CourseRepository,
    LeavingPlaces,
    ParticipantMails,
    RegistrationRepository,
    SeatCharges,
    Seating,
    SessionRepository,
    TrainerRepository,
  ],
  exports: services,
})
export class TrainingModule {}
