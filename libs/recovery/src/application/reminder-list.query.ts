import { Activities } from '@coopera/activities';
import { type ActivityId, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface RemindedInvoiceItem {
  invoiceId: string;
  number: string;
  activityId: string;
  dueOn: string;
  /** What was due when the letter was made. */
  outstanding: MoneyJson;
  settledOn: string | null;
}

export interface ReminderItem {
  id: string;
  clientId: string;
  clientName: string;
  level: number;
  channel: 'e-mail' | 'post';
  status: 'sent' | 'to-post' | 'settled';
  language: 'fr' | 'nl' | 'en';
  recipient: string | null;
  madeOn: string;
  sentOn: string | null;
  waitUntil: string | null;
  /** Of the invoices that one may see. */
  total: MoneyJson;
  invoices: RemindedInvoiceItem[];
}

export interface ReminderFilter {
  status?: string[];
  clientId?: string;
  invoiceId?: string;
}

type Row = Omit<ReminderItem, 'total' | 'invoices'>;
type InvoiceRow = Omit<RemindedInvoiceItem, 'outstanding'> & { reminderId: string; outstanding: string };

/** Reminders, and of each the invoices within one's scope: a letter may hold those of several Activités. */
@Injectable()
export class ReminderListQuery {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
  ) {}

  async list(query: PageQueryDto, filter: ReminderFilter, scope: Scope): Promise<Page<ReminderItem>> {
    const visible = await this.activities.idsInScope(scope);
    const page = await pageOf<Row>(this.database, {
      select: `reminder.id, reminder.client_id AS "clientId", reminder.client_name AS "clientName", reminder.level, reminder.channel,
        reminder.status, reminder.language, reminder.recipient, reminder.made_on AS "madeOn", reminder.sent_on AS "sentOn",
        reminder.wait_until AS "waitUntil"`,
      from: `FROM recovery.reminder WHERE ($1::text[] IS NULL OR reminder.status = ANY($1)) AND ($2::uuid IS NULL OR reminder.client_id = $2)
        AND EXISTS (SELECT 1 FROM recovery.reminded_invoice AS invoice WHERE invoice.reminder_id = reminder.id
          AND ($3::uuid IS NULL OR invoice.invoice_id = $3) AND ($4::uuid[] IS NULL OR invoice.activity_id = ANY($4))
          AND ($5::text IS NULL OR reminder.client_name ILIKE '%' || $5 || '%' OR invoice.number ILIKE '%' || $5 || '%'))`,
      params: [filter.status ?? null, filter.clientId ?? null, filter.invoiceId ?? null, visible, query.q ?? null],
      sortable: {
        newest: 'reminder.made_on DESC',
        madeOn: 'reminder.made_on',
        clientName: 'reminder.client_name',
        waitUntil: 'reminder.wait_until',
      },
      tieBreak: 'reminder.id',
      query,
    });
    return { ...page, items: await this.withInvoices(page.items, visible) };
  }

  private async withInvoices(rows: Row[], visible: ActivityId[] | null): Promise<ReminderItem[]> {
    const invoices = await this.database.query<InvoiceRow>(
      `SELECT reminder_id AS "reminderId", invoice_id AS "invoiceId", number, activity_id AS "activityId", due_on AS "dueOn",
              outstanding, settled_on AS "settledOn"
       FROM recovery.reminded_invoice WHERE reminder_id = ANY($1) AND ($2::uuid[] IS NULL OR activity_id = ANY($2))
       ORDER BY due_on, invoice_id`,
      [rows.map((row) => row.id), visible],
    );
    return rows.map((row) => {
      const own = invoices.filter((invoice) => invoice.reminderId === row.id);
      return { ...row, total: Money.sum(own.map(dueOf)).toJSON(), invoices: own.map(asItem) };
    });
  }
}

const dueOf = ({ outstanding }: InvoiceRow): Money => Money.ofCents(BigInt(outstanding));

const asItem = ({ reminderId: _reminderId, ...invoice }: InvoiceRow): RemindedInvoiceItem => ({
  ...invoice,
  outstanding: Money.ofCents(BigInt(invoice.outstanding)).toJSON(),
});
