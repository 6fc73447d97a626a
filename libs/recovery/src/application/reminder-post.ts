import type { DocumentId, LocalDate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Documents, Mailer, Organisation } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ReminderLetter } from '../domain/reminder-letter';
import { reminderMail } from '../domain/reminder-mail';
import { waitingPeriod } from '../domain/waiting-period';
import type { Sending } from '../persistence/reminder.repository';
import { recoveryErrors } from '../recovery.errors';

/** Puts a letter in the post of the running transaction, with a copy of each of its invoices. */
@Injectable()
export class ReminderPost {
  constructor(
    private readonly documents: Documents,
    private readonly organisation: Organisation,
    private readonly parameters: Parameters,
    private readonly mailer: Mailer,
  ) {}

  /** Null when the client has no address for e-mail. Fails with: recovery.invoice-copy-missing */
  async send(reminderId: string, letter: ReminderLetter, today: LocalDate): Promise<Sending | null> {
    if (!letter.email) return null;
    const law = this.parameters.at(today);
    const waitingDays = law.count('consumer-recovery.waiting-days').value;
    const postingDays = law.count('consumer-recovery.posting-days').value;
    const period = waitingPeriod(today, letter.channel, { waitingDays, postingDays });
    const mailId = await this.mailer.queue({
      ...reminderMail(letter, await this.organisation.card(), period, waitingDays),
      language: letter.language,
      to: letter.email,
      attachments: await this.copiesOf(letter),
      about: { kind: 'reminder', id: reminderId },
    });
    return { sentOn: today, waitUntil: period.lastDay, mailId };
  }

  /** The PDF of each invoice of the letter; all are one client's, by the making of the letter. */
  private async copiesOf({ invoices }: ReminderLetter): Promise<DocumentId[]> {
    const copies: DocumentId[] = [];
    for (const { id, number } of invoices) {
      const pdf = await this.documents.find('invoice', id, 'invoice-pdf');
      if (!pdf) throw recoveryErrors.fail('invoice-copy-missing', { number });
      copies.push(pdf.id);
    }
    return copies;
  }
}
