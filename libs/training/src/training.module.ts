import { ActivitiesModule } from '@coopera/activities';
import { BankingModule } from '@coopera/banking';
import { BudgetsModule } from '@coopera/budgets';
import { InvoicingModule } from '@coopera/invoicing';
import { LedgerModule } from '@coopera/ledger';
import { MembersModule } from '@coopera/members';
import { Module } from '@nestjs/common';
import { AskOpinions } from './application/ask-opinions.use-case';
import { AttendanceQuery } from './application/attendance.query';
import { CalendarsQuery } from './application/calendars.query';
import { CancelPublicSeat } from './application/cancel-public-seat.use-case';
import { CancelRegistration } from './application/cancel-registration.use-case';
import { CancellationTermsQuery } from './application/cancellation-terms.query';
import { CertificatePaper } from './application/certificate-paper';
import { CertificateRights } from './application/certificate-rights';
import { ChangeSession } from './application/change-session.use-case';
import { CheckIn } from './application/check-in.use-case';
import { ConfirmPublicSeat } from './application/confirm-public-seat.use-case';
import { CourseListQuery } from './application/course-list.query';
import { Evaluations } from './application/evaluations';
import { Feeds } from './application/feeds';
import { HoldSession } from './application/hold-session.use-case';
import { IssueCertificate } from './application/issue-certificate.use-case';
import { LeavingPlaces } from './application/leaving-places';
import { MarkAttendance } from './application/mark-attendance.use-case';
import { OwnSessionQuery } from './application/own-session.query';
import { OwnTrainingsQuery } from './application/own-trainings.query';
import { ParticipantMails } from './application/participant-mails';
import { PayTrainer } from './application/pay-trainer.use-case';
import { PromoteWaiting } from './application/promote-waiting.use-case';
import { PublicCatalogueQuery } from './application/public-catalogue.query';
import { PublicRequests } from './application/public-requests';
import { RegisterMember } from './application/register-member.use-case';
import { RegistrationListQuery } from './application/registration-list.query';
import { RemindParticipant } from './application/remind-participant.use-case';
import { RequestPublicSeat } from './application/request-public-seat.use-case';
import { SaveCourse } from './application/save-course.use-case';
import { SaveSession } from './application/save-session.use-case';
import { SeatCharges } from './application/seat-charges';
import { SeatInvoices } from './application/seat-invoices';
import { Seating } from './application/seating';
import { SendReminders } from './application/send-reminders.use-case';
import { SessionCards } from './application/session-cards';
import { SessionFileQuery } from './application/session-file.query';
import { SessionListQuery } from './application/session-list.query';
import { SettlePublicSeat } from './application/settle-public-seat.use-case';
import { SignedLinks } from './application/signed-links';
import { TrainingFiguresQuery } from './application/training-figures.query';
import { AttendanceRepository } from './persistence/attendance.repository';
import { CourseRepository } from './persistence/course.repository';
import { RegistrationRepository } from './persistence/registration.repository';
import { SeatAccountRepository } from './persistence/seat-account.repository';
import { SessionRepository } from './persistence/session.repository';
import { TrainerRepository } from './persistence/trainer.repository';

const services = [
  AskOpinions,
  AttendanceQuery,
  CalendarsQuery,
  CancelPublicSeat,
  CancelRegistration,
  CertificatePaper,
  ChangeSession,
  CheckIn,
  ConfirmPublicSeat,
  CourseListQuery,
  Evaluations,
  Feeds,
  HoldSession,
  IssueCertificate,
  MarkAttendance,
  OwnSessionQuery,
  OwnTrainingsQuery,
  PayTrainer,
  PromoteWaiting,
  PublicCatalogueQuery,
  PublicRequests,
  RegisterMember,
  RegistrationListQuery,
  RequestPublicSeat,
  SaveCourse,
  SaveSession,
  SendReminders,
  SessionCards,
  SessionFileQuery,
  SessionListQuery,
  SettlePublicSeat,
  SignedLinks,
  TrainingFiguresQuery,
];

@Module({
  imports: [ActivitiesModule, BankingModule, BudgetsModule, InvoicingModule, LedgerModule, MembersModule],
  providers: [
    ...services,
    AttendanceRepository,
    CancellationTermsQuery,
    CertificateRights,
    CourseRepository,
    LeavingPlaces,
    ParticipantMails,
    RegistrationRepository,
    RemindParticipant,
    SeatAccountRepository,
    SeatCharges,
    SeatInvoices,
    Seating,
    SessionRepository,
    TrainerRepository,
  ],
  exports: services,
})
export class TrainingModule {}
