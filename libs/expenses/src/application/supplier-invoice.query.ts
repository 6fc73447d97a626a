import { Activities } from '@coopera/activities';
import { PaymentOrders } from '@coopera/banking';
import { type ActivityId, type LocalDate, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Audit, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { SupplierInvoice, SupplierInvoiceStatus } from '../domain/supplier-invoice';
import { SupplierInvoiceRepository } from '../persistence/supplier-invoice.repository';
import { type ReceiptFile, ReceiptLocker } from './receipt-locker';
import { SUPPLIER_INVOICE } from './supplier-books';

export interface SupplierInvoiceItem {
  id: string;
  activityId: ActivityId;
  activityName: string;
  supplierName: string;
  number: string;
  issuedOn: LocalDate;
  dueOn: LocalDate;
  isCreditNote: boolean;
  payable: MoneyJson;
  cost: MoneyJson;
  status: SupplierInvoiceStatus;
  enteredByName: string;
}

type Row = Omit<SupplierInvoiceItem, 'payable' | 'cost'> & { payable: string; cost: string };

const SELECT = `invoice.id, invoice.activity_id AS "activityId", activity.name AS "activityName", invoice.supplier_name AS "supplierName", invoice.number,
  invoice.issued_on AS "issuedOn", invoice.due_on AS "dueOn", invoice.is_credit_note AS "isCreditNote", invoice.payable, invoice.cost, invoice.status,
  invoice.entered_by_name AS "enteredByName"`;
const FROM = `FROM expenses.supplier_invoice AS invoice JOIN activities.v_activity AS activity ON activity.id = invoice.activity_id
  WHERE ($1::uuid[] IS NULL OR invoice.activity_id = ANY($1)) AND ($2::text[] IS NULL OR invoice.status = ANY($2))
    AND ($3::text IS NULL OR invoice.supplier_name || ' ' || invoice.number || ' ' || activity.name ILIKE '%' || $3 || '%')`;

/** Invoices of suppliers within a scope. */
@Injectable()
export class SupplierInvoiceQuery {
  constructor(
    private readonly database: Database,
    private readonly invoices: SupplierInvoiceRepository,
    private readonly activities: Activities,
    private readonly locker: ReceiptLocker,
    private readonly payments: PaymentOrders,
    private readonly audit: Audit,
  ) {}

  async list(
    query: PageQueryDto,
    status: SupplierInvoiceStatus[] | undefined,
    scope: Scope,
  ): Promise<Page<SupplierInvoiceItem>> {
    const page = await pageOf<Row>(this.database, {
      select: SELECT,
      from: FROM,
      params: [await this.activities.idsInScope(scope), status?.length ? status : null, query.q?.trim() || null],
      sortable: {
        newest: 'invoice.issued_on DESC',
        issuedOn: 'invoice.issued_on',
        dueOn: 'invoice.due_on',
        supplierName: 'invoice.supplier_name',
        payable: 'invoice.payable',
      },
      tieBreak: 'invoice.id',
      query,
    });
    const moneyOf = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
    return {
      ...page,
      items: page.items.map((row) => ({ ...row, payable: moneyOf(row.payable), cost: moneyOf(row.cost) })),
    };
  }

  /** Fails with: expenses.invoice-not-found */
  async read(
    id: string,
    scope: Scope,
  ): Promise<{ invoice: SupplierInvoice; activityName: string; hasFile: boolean; payment: string | null }> {
    const invoice = await this.invoices.get(id, scope);
    const names = await this.activities.names([invoice.data.activityId]);
    const payment = (await this.payments.statusOf(SUPPLIER_INVOICE, [id])).get(id) ?? null;
    const hasFile = await this.locker.has(id);
    return { invoice, activityName: names.get(invoice.data.activityId) ?? '', hasFile, payment };
  }

  /** Fails with: expenses.invoice-not-found, expenses.receipt-not-found */
  async file(id: string, scope: Scope): Promise<ReceiptFile & { type: string }> {
    await this.invoices.get(id, scope);
    await this.audit.record({
      action: 'expenses.supplier-invoice.read-file',
      subjectKind: 'supplier-invoice',
      subjectId: id,
    });
    const { receipt, bytes } = await this.locker.read(id);
    return { name: receipt.fileName, type: receipt.contentType, bytes };
  }
}
