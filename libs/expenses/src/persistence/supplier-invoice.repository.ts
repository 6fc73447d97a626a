import { type LocalDate, Money, type Scope } from '@coopera/kernel';
import { Cipher, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { SupplierInvoice, type SupplierInvoiceState, type SupplierLine } from '../domain/supplier-invoice';
import { supplierInvoiceErrors } from '../supplier-invoices.errors';

type Row = Omit<SupplierInvoiceState, 'iban' | 'lines'> & { ibanCipher: Buffer | null };
type LineRow = Omit<SupplierLine, 'net' | 'vat' | 'deductibleVat'> & Record<'net' | 'vat' | 'deductibleVat', string>;

const SELECT = `SELECT id, activity_id AS "activityId", supplier_name AS "supplierName", supplier_vat_number AS "supplierVatNumber",
  supplier_country AS "supplierCountry", iban_cipher AS "ibanCipher", number, issued_on AS "issuedOn", due_on AS "dueOn", communication,
  is_credit_note AS "isCreditNote", status, entered_by AS "enteredBy", entered_by_name AS "enteredByName", entered_on AS "enteredOn",
  decided_by AS "decidedBy", decided_by_name AS "decidedByName", decided_on AS "decidedOn", refusal, booked_on AS "bookedOn"
  FROM expenses.supplier_invoice`;

const IN_SCOPE = `($2::uuid IS NULL OR activity_id IN (SELECT activity_id FROM activities.v_bearer WHERE member_id = $2))
  AND ($3::uuid IS NULL OR activity_id IN (SELECT activity_id FROM activities.v_bearer JOIN members.v_portfolio USING (member_id) WHERE adviser_id = $3))`;

@Injectable()
export class SupplierInvoiceRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
  ) {}

  /** Fails with: expenses.invoice-not-found */
  get(id: string, scope: Scope): Promise<SupplierInvoice> {
    return this.read(id, scope, '');
  }

  /** Held until the transaction ends. Fails with: expenses.invoice-not-found */
  getForUpdate(id: string, scope: Scope): Promise<SupplierInvoice> {
    return this.read(id, scope, 'FOR UPDATE');
  }

  has(id: string): Promise<boolean> {
    return this.database
      .first('SELECT 1 FROM expenses.supplier_invoice WHERE id = $1', [id])
      .then((row) => row !== undefined);
  }

  /** @returns false when that supplier's number is entered already, at the same moment too */
  async add(invoice: SupplierInvoice, at: Date): Promise<boolean> {
    const { data } = invoice;
    const key = (data.supplierVatNumber ?? data.supplierName).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const added = await this.database.query(
      `INSERT INTO expenses.supplier_invoice (id, activity_id, supplier_name, supplier_vat_number, supplier_country, supplier_key, iban_cipher, number,
         issued_on, due_on, communication, is_credit_note, payable, deductible_vat, cost, status, entered_by, entered_by_name, entered_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'submitted', $16, $17, $18, $19)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        data.id,
        data.activityId,
        data.supplierName,
        data.supplierVatNumber,
        data.supplierCountry,
        key,
        data.iban && this.cipher.encrypt(data.iban.replace(/\s/g, '')),
        data.number,
        data.issuedOn,
        data.dueOn,
        data.communication,
        data.isCreditNote,
        invoice.payable.cents.toString(),
        invoice.deductibleVat.cents.toString(),
        invoice.cost.cents.toString(),
        data.enteredBy,
        data.enteredByName,
        data.enteredOn,
        at,
      ],
    );
    if (added.length > 0) await this.addLines(data.id, data.lines);
    return added.length > 0;
  }

  async save({ data }: SupplierInvoice): Promise<void> {
    await this.database.query(
      `UPDATE expenses.supplier_invoice SET status = $2, decided_by = $3, decided_by_name = $4, decided_on = $5, refusal = $6, booked_on = $7 WHERE id = $1`,
      [data.id, data.status, data.decidedBy, data.decidedByName, data.decidedOn, data.refusal, data.bookedOn],
    );
  }

  /** Validated invoices whose payment has not left yet. */
  async toBePaid(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM expenses.supplier_invoice WHERE status = 'validated' AND NOT is_credit_note ORDER BY id FOR UPDATE`,
    );
    return rows.map(({ id }) => id);
  }

  async markPaid(ids: string[], on: LocalDate): Promise<void> {
    await this.database.query(
      `UPDATE expenses.supplier_invoice SET status = 'paid', paid_on = $2 WHERE id = ANY($1) AND status = 'validated'`,
      [ids, on],
    );
  }

  private async addLines(id: string, lines: readonly SupplierLine[]): Promise<void> {
    for (const [position, line] of lines.entries())
      await this.database.query(
        `INSERT INTO expenses.supplier_invoice_line (invoice_id, position, description, type, nature, category, net, vat_percent, vat, deductible_vat)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          position,
          line.description,
          line.type,
          line.nature,
          line.category,
          line.net.cents.toString(),
          line.vatPercent,
          line.vat.cents.toString(),
          line.deductibleVat.cents.toString(),
        ],
      );
  }

  private async read(id: string, scope: Scope, lock: string): Promise<SupplierInvoice> {
    const row = await this.database.first<Row>(`${SELECT} WHERE id = $1 AND ${IN_SCOPE} ${lock}`, [
      id,
      scope.kind === 'owned-by' ? scope.memberId : null,
      scope.kind === 'advised-by' ? scope.adviserId : null,
    ]);
    if (!row) throw supplierInvoiceErrors.fail('invoice-not-found');
    const { ibanCipher, ...rest } = row;
    const lines = await this.linesOf(id);
    return SupplierInvoice.restore({ ...rest, iban: ibanCipher ? this.cipher.decrypt(ibanCipher) : null, lines });
  }

  private async linesOf(id: string): Promise<SupplierLine[]> {
    const rows = await this.database.query<LineRow>(
      `SELECT description, type, nature, category, net, vat_percent AS "vatPercent", vat, deductible_vat AS "deductibleVat"
       FROM expenses.supplier_invoice_line WHERE invoice_id = $1 ORDER BY position`,
      [id],
    );
    const moneyOf = (cents: string): Money => Money.ofCents(BigInt(cents));
    return rows.map((row) => ({
      ...row,
      net: moneyOf(row.net),
      vat: moneyOf(row.vat),
      deductibleVat: moneyOf(row.deductibleVat),
    }));
  }
}
