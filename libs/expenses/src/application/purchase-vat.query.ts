import { type LocalDate, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { PurchaseNature } from '../domain/expense-type';
import type { VatCategory } from '../domain/purchase-vat';
import { ExpenseTypes } from './expense-types';

export interface PurchaseVatRow {
  /** The day it stands in the books, which decides the period of the return. */
  occurredOn: LocalDate;
  source: { kind: 'expense-line' | 'supplier-invoice'; id: string };
  supplierVatNumber: string | null;
  /** ISO 3166: "BE". */
  country: string;
  category: VatCategory;
  nature: PurchaseNature;
  /** Without VAT; never negative: a credit note says so. */
  base: Money;
  vat: Money;
  deductibleVat: Money;
  /** What the supplier credits, or what a member gave up after its VAT was deducted. */
  isCreditNote: boolean;
}

type Row = Omit<PurchaseVatRow, 'base' | 'vat' | 'deductibleVat' | 'source' | 'nature'> & {
  kind: 'expense-line' | 'supplier-invoice';
  id: string;
  type: string;
  day: LocalDate;
  nature: PurchaseNature | null;
  base: string;
  vat: string;
  deductibleVat: string;
};

/** An expense counts for its professional part: the private rest is nobody's purchase. */
const LINES = (day: string, isCreditNote: boolean): string => `
  SELECT ${day} AS "occurredOn", 'expense-line' AS kind, id, supplier_vat_number AS "supplierVatNumber", 'BE' AS country, 'domestic' AS category,
    NULL AS nature, type, spent_on AS day, reimbursed - round(vat * reimbursed / amount::numeric)::bigint AS base,
    round(vat * reimbursed / amount::numeric)::bigint AS vat, deductible_vat AS "deductibleVat", ${isCreditNote} AS "isCreditNote"
  FROM expenses.line WHERE was_validated AND is_in_cooperative_name AND ${day} BETWEEN $1 AND $2`;

const INVOICES = `
  SELECT booked_on AS "occurredOn", 'supplier-invoice' AS kind, id, supplier_vat_number AS "supplierVatNumber", supplier_country AS country, category,
    nature, type, issued_on AS day, net AS base, line.vat, line.deductible_vat AS "deductibleVat", is_credit_note AS "isCreditNote"
  FROM expenses.supplier_invoice AS invoice JOIN expenses.supplier_invoice_line AS line ON line.invoice_id = invoice.id
  WHERE booked_on BETWEEN $1 AND $2`;

/** Purchases as the VAT return needs them: those invoiced to the cooperative. In one query. */
@Injectable()
export class PurchaseVatQuery {
  constructor(
    private readonly database: Database,
    private readonly types: ExpenseTypes,
  ) {}

  /** Both days included. */
  async between(from: LocalDate, to: LocalDate): Promise<PurchaseVatRow[]> {
    const rows = await this.database.query<Row>(
      `${LINES('booked_on', false)} UNION ALL ${LINES('waived_on', true)} UNION ALL ${INVOICES} ORDER BY 1, 3`,
      [from, to],
    );
    return rows.map(({ kind, id, type, day, nature, base, vat, deductibleVat, ...row }) => ({
      ...row,
      source: { kind, id },
      nature: nature ?? this.types.get(type, null, day).nature,
      base: moneyOf(base),
      vat: moneyOf(vat),
      deductibleVat: moneyOf(deductibleVat),
    }));
  }
}

const moneyOf = (cents: string): Money => Money.ofCents(BigInt(cents));
