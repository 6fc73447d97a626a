import type { AnnouncedEvent, DocumentId } from '@coopera/kernel';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/clock';
import { Settings } from '../config/settings';
import { Database } from '../database/database';
import { Documents } from '../documents/documents';
import { type HandlesEvents, Subscriber } from '../outbox/subscriber';
import { mailQueued } from './mail.events';

interface MailRow {
  id: string;
  language: string;
  recipient: string;
  subject: string;
  text_body: string;
  html_body: string;
  attachments: DocumentId[];
}

@Subscriber({ name: 'send-queued-mail', to: [mailQueued] })
export class SendQueuedMail implements HandlesEvents {
  private transport?: Transporter;

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  async handle({ payload }: AnnouncedEvent<{ mailId: string }>): Promise<void> {
    const mail = await this.database.first<MailRow>(`SELECT * FROM platform.mail WHERE id = $1 AND status = 'queued'`, [
      payload.mailId,
    ]);
    if (!mail) return;
    this.transport ??= createTransport(this.settings.get('SMTP_URL'));
    await this.transport.sendMail({
      from: this.settings.get('MAIL_FROM'),
      to: mail.recipient,
      subject: mail.subject,
      text: mail.text_body,
      html: mail.html_body,
      // The id of the mail, so that a message sent twice after a crash can be recognised as one.
      messageId: `<${mail.id}@coopera.example>`,
      headers: { 'Content-Language': mail.language },
      attachments: await this.attachmentsOf(mail),
    });
    await this.database.query(`UPDATE platform.mail SET status = 'sent', sent_at = $2 WHERE id = $1`, [
      mail.id,
      this.clock.now(),
    ]);
  }

  private async attachmentsOf(mail: MailRow): Promise<{ filename: string; content: Buffer; contentType: string }[]> {
    const found = await Promise.all(mail.attachments.map((id) => this.documents.byId(id)));
    return Promise.all(
      found
        .flatMap((document) => document ?? [])
        .map(async (document) => ({
          filename: document.fileName,
          content: await this.documents.read(document),
          contentType: document.contentType,
        })),
    );
  }
}
