export { CancelRegistration } from './application/cancel-registration.use-case';
export { ChangeSession } from './application/change-session.use-case';
export { RegisterMember } from './application/register-member.use-case';
export { SaveCourse } from './application/save-course.use-case';
export { type NewTrainer, SaveSession, type SaveSessionInput } from './application/save-session.use-case';
export * from './training.errors';
export * from './training.module';
