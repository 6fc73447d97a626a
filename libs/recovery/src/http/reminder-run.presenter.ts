import type { ReminderRun } from '../application/queue-due-reminders.use-case';
import type { ReminderRunDto } from './reminder-run.dto';

export function presentRun({ day, isSendingDay, letters }: ReminderRun, dryRun: boolean): ReminderRunDto {
  return {
    day,
    isSendingDay,
    dryRun,
    queued: dryRun ? 0 : letters.length,
    letters: letters.map(({ clientId, clientName, channel, language, total, invoices }) => ({
      clientId,
      clientName,
      channel,
      language,
      total: total.toJSON(),
      invoices: invoices.map(({ id, number, dueOn, outstanding }) => ({
        invoiceId: id,
        number,
        dueOn,
        outstanding: outstanding.toJSON(),
      })),
    })),
  };
}
