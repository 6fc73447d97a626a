import type { ActivityId, ClientId, InvoiceId, LocalDate, ReceiptId } from '@coopera/kernel';
import { Money, Rate } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';

export interface Earning {
  invoiceId: InvoiceId;
  invoiceNumber: string;
  clientId: ClientId;
  clientName: string;
  activityId: ActivityId;
  net: Money;
  levyRate: Rate;
  levy: Money;
  earned: Money;
  gross: Money;
  /** Gross amount that credit notes took back. */
  credited: Money;
  received: Money;
  /** Part of the earned budget that receipts made paid. */
  paid: Money;
  earnedOn: LocalDate;
  dueOn: LocalDate;
}

const amounts = ['net', 'levy', 'earned', 'gross', 'credited', 'received', 'paid'] as const;
type Row = Omit<Earning, (typeof amounts)[number] | 'levyRate'> & Record<(typeof amounts)[number] | 'levyRate', string>;

@Injectable()
export class EarningRepository {
  constructor(private readonly database: Database) {}

  async getForUpdate(invoiceId: InvoiceId): Promise<Earning | null> {
    const row = await this.database.first<Row>(
      `SELECT invoice_id AS "invoiceId", invoice_number AS "invoiceNumber", client_id AS "clientId", client_name AS "clientName", activity_id AS "activityId", net,
              levy_rate AS "levyRate", levy, earned, gross, credited, received, paid, earned_on AS "earnedOn", due_on AS "dueOn"
       FROM budgets.earning WHERE invoice_id = $1 FOR UPDATE`,
      [invoiceId],
    );
    return row ? asEarning(row) : null;
  }

  async save(earning: Earning): Promise<void> {
    const cents = (name: (typeof amounts)[number]): string => earning[name].cents.toString();
    await this.database.query(
      `INSERT INTO budgets.earning (invoice_id, invoice_number, client_name, activity_id, net, levy_rate, levy, earned, gross, credited, received, paid, earned_on, client_id, due_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (invoice_id) DO UPDATE SET net = excluded.net, levy = excluded.levy, earned = excluded.earned, credited = excluded.credited,
         received = excluded.received, paid = excluded.paid`,
      [
        earning.invoiceId,
        earning.invoiceNumber,
        earning.clientName,
        earning.activityId,
        cents('net'),
        earning.levyRate.toString(),
        cents('levy'),
        cents('earned'),
        cents('gross'),
        cents('credited'),
        cents('received'),
        cents('paid'),
        earning.earnedOn,
        earning.clientId,
        earning.dueOn,
      ],
    );
  }

  /** How late a client paid, for what is expected of him later. */
  async addReceipt(earning: Earning, receipt: { id: ReceiptId; on: LocalDate; amount: Money }): Promise<void> {
    await this.database.query(
      `INSERT INTO budgets.receipt (receipt_id, invoice_id, client_id, received_on, amount, days_late)
       VALUES ($1, $2, $3, $4, $5, $4::date - $6::date) ON CONFLICT DO NOTHING`,
      [receipt.id, earning.invoiceId, earning.clientId, receipt.on, receipt.amount.cents.toString(), earning.dueOn],
    );
  }
}

const asEarning = (row: Row): Earning => ({
  ...row,
  levyRate: Rate.of(row.levyRate),
  ...(Object.fromEntries(amounts.map((name) => [name, Money.ofCents(BigInt(row[name]))])) as Record<
    (typeof amounts)[number],
    Money
  >),
});
