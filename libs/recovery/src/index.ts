export { QueueDueReminders } from './application/queue-due-reminders.use-case';
export * from './recovery.errors';
export * from './recovery.module';
