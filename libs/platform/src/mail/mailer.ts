import type { DocumentId, Language } from '@coopera/kernel';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { Outbox } from '../outbox/outbox';
import { mailQueued } from './mail.events';
import { MailTemplates } from './mail-template';

export interface NewMail {
  template: string;
  language: Language;
  to: string;
  data: object;
  attachments?: DocumentId[];
  /** What it is about, for the history of that object. */
  about: { kind: string; id: string };
}

/** Queues an e-mail in the running transaction; the worker sends it. */
@Injectable()
export class Mailer {
  constructor(
    private readonly templates: MailTemplates,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the mail, found again in the delivery log */
  async queue(mail: NewMail): Promise<string> {
    const id = uuidv7();
    const { subject, text, html } = this.templates.render(mail.template, mail.language, mail.data);
    await this.database.query(
      `INSERT INTO platform.mail (id, template, language, recipient, subject, text_body, html_body, attachments, about_kind, about_id, queued_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        mail.template,
        mail.language,
        mail.to,
        subject,
        text,
        html,
        mail.attachments ?? [],
        mail.about.kind,
        mail.about.id,
        this.clock.now(),
      ],
    );
    await this.outbox.announce(mailQueued.of({ mailId: id }));
    return id;
  }
}
