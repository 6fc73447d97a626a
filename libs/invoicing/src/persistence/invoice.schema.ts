import { Money } from '@coopera/kernel';
import { moneyColumn, rateColumn } from '@coopera/platform/database';
import { EntitySchema, type ValueTransformer } from 'typeorm';
import { Invoice, type InvoicePayment } from '../domain/invoice';
import { InvoiceLine, type InvoiceLineData } from '../domain/invoice-line';

/** Lines and payments belong to their invoice alone: they are stored with it, as exact text. */
const linesColumn: ValueTransformer = {
  to: (lines: InvoiceLine[]) => lines.map((line) => line.data),
  from: (stored: InvoiceLineData[]) => stored.map((data) => new InvoiceLine(data)),
};

type StoredPayment = Omit<InvoicePayment, 'amount'> & { amount: string };

const paymentsColumn: ValueTransformer = {
  to: (payments: InvoicePayment[]) => payments.map((payment) => ({ ...payment, amount: payment.amount.toString() })),
  from: (stored: StoredPayment[]) => stored.map((payment) => ({ ...payment, amount: Money.of(payment.amount) })),
};

export const InvoiceSchema = new EntitySchema<Invoice>({
  name: 'Invoice',
  // biome-ignore lint/suspicious/noExplicitAny: the constructor is private, and skipped on load
  target: Invoice as any,
  schema: 'invoicing',
  tableName: 'invoice',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    activityId: { type: 'uuid', name: 'activity_id' },
    clientId: { type: 'uuid', name: 'client_id' },
    status: { type: 'text' },
    number: { type: 'text', nullable: true },
    journal: { type: 'text' },
    year: { type: 'integer', nullable: true },
    sequence: { type: 'integer', nullable: true },
    language: { type: 'text' },
    subject: { type: 'text', nullable: true },
    buyerReference: { type: 'text', name: 'buyer_reference', nullable: true },
    lines: { type: 'jsonb', transformer: linesColumn },
    net: { type: 'bigint', transformer: moneyColumn },
    vat: { type: 'bigint', transformer: moneyColumn },
    gross: { type: 'bigint', transformer: moneyColumn },
    paid: { type: 'bigint', transformer: moneyColumn },
    credited: { type: 'bigint', transformer: moneyColumn },
    payments: { type: 'jsonb', transformer: paymentsColumn },
    levyRate: { type: 'numeric', name: 'levy_rate', nullable: true, transformer: rateColumn },
    issuedOn: { type: 'date', name: 'issued_on', nullable: true },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    termDays: { type: 'integer', name: 'term_days' },
    structuredCommunication: { type: 'text', name: 'structured_communication', nullable: true },
    billing: { type: 'jsonb', nullable: true },
    creditedInvoiceId: { type: 'uuid', name: 'credited_invoice_id', nullable: true },
    comment: { type: 'text', nullable: true },
    createdBy: { type: 'text', name: 'created_by' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    writtenOffOn: { type: 'date', name: 'written_off_on', nullable: true },
    sentAt: { type: 'timestamptz', name: 'sent_at', nullable: true },
  },
});
