import { type LocalDate, Money } from '@coopera/kernel';
import { Database, quoted } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { ExpenseTypes } from './expense-types';

interface Row {
  bookedOn: LocalDate;
  spentOn: LocalDate;
  member: string;
  activity: string;
  type: string;
  supplier: string;
  supplierVatNumber: string | null;
  amount: string;
  vat: string;
  reimbursed: string;
  deductibleVat: string;
  cost: string;
  status: string;
}

const HEADER =
  'booked;spent;member;activity;type;account;supplier;supplier vat;amount;vat;reimbursed;deductible vat;cost;status';

/** Expenses booked in a period, one line each, for the accounting: CSV in UTF-8, semicolons, decimal point. */
@Injectable()
export class LineExport {
  constructor(
    private readonly database: Database,
    private readonly types: ExpenseTypes,
  ) {}

  /** Both days included. */
  async csv(from: LocalDate, to: LocalDate): Promise<string> {
    const rows = await this.database.query<Row>(
      `SELECT booked_on AS "bookedOn", spent_on AS "spentOn", person.name AS member, activity.name AS activity, type, supplier,
         supplier_vat_number AS "supplierVatNumber", amount, vat, reimbursed, deductible_vat AS "deductibleVat", cost, line.status
       FROM expenses.line JOIN expenses.sheet ON sheet.id = sheet_id JOIN members.v_person AS person ON person.id = sheet.member_id
       JOIN activities.v_activity AS activity ON activity.id = sheet.activity_id
       WHERE was_validated AND booked_on BETWEEN $1 AND $2 ORDER BY booked_on, line.id`,
      [from, to],
    );
    return [HEADER, ...rows.map((row) => this.lineOf(row))].join('\n');
  }

  private lineOf(row: Row): string {
    const { account } = this.types.get(row.type, null, row.spentOn);
    const texts = [row.member, row.activity, row.type, account, row.supplier, row.supplierVatNumber ?? ''].map(quoted);
    const amounts = [row.amount, row.vat, row.reimbursed, row.deductibleVat, row.cost].map((cents) =>
      Money.ofCents(BigInt(cents)).toString(),
    );
    return [row.bookedOn, row.spentOn, ...texts, ...amounts, row.status].join(';');
  }
}
