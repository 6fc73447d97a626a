import { Money } from '@coopera/kernel';
import { ExpenseLine, type LineState } from '../domain/expense-line';

export type LineRow = Omit<LineState, 'amount' | 'vat' | 'figures'> & {
  amount: string;
  vat: string;
  reimbursed: string | null;
  deductibleVat: string | null;
  cost: string | null;
};

/** The columns of a line with those of its sheet. */
export const LINE_COLUMNS = `line.id, line.sheet_id AS "sheetId", sheet.member_id AS "memberId", sheet.activity_id AS "activityId",
  line.family, line.type, line.spent_on AS "spentOn", line.supplier, line.supplier_vat_number AS "supplierVatNumber", line.description,
  line.amount, line.vat, line.is_in_cooperative_name AS "isInCooperativeName", line.trip, line.status, line.reimbursed,
  line.deductible_vat AS "deductibleVat", line.cost, line.rate, line.is_unverified AS "isUnverified",
  line.is_likeness_confirmed AS "isLikenessConfirmed", line.submission_id AS "submissionId", line.submitted_on AS "submittedOn",
  line.decided_on AS "decidedOn", line.decided_by AS "decidedBy", line.refusal_rule AS "refusalRule", line.booked_on AS "bookedOn",
  line.waived_on AS "waivedOn", line.was_validated AS "wasValidated", line.reimbursement_id AS "reimbursementId"`;

const moneyOf = (cents: string): Money => Money.ofCents(BigInt(cents));

export function lineOf({ amount, vat, reimbursed, deductibleVat, cost, ...rest }: LineRow): ExpenseLine {
  const figures =
    reimbursed !== null && deductibleVat !== null && cost !== null
      ? { reimbursed: moneyOf(reimbursed), deductibleVat: moneyOf(deductibleVat), cost: moneyOf(cost) }
      : null;
  return ExpenseLine.restore({ ...rest, amount: moneyOf(amount), vat: moneyOf(vat), figures });
}

/** Everything that a save writes, in the order of the statement. */
export const lineValues = ({ data }: ExpenseLine, at: Date): unknown[] => [
  data.id,
  data.sheetId,
  data.family,
  data.type,
  data.spentOn,
  data.supplier,
  data.supplierVatNumber,
  data.description,
  data.amount.cents.toString(),
  data.vat.cents.toString(),
  data.isInCooperativeName,
  data.trip && JSON.stringify(data.trip),
  data.status,
  data.figures?.reimbursed.cents.toString() ?? null,
  data.figures?.deductibleVat.cents.toString() ?? null,
  data.figures?.cost.cents.toString() ?? null,
  data.rate,
  data.isUnverified,
  data.isLikenessConfirmed,
  data.submissionId,
  data.submittedOn,
  data.decidedOn,
  data.decidedBy,
  data.refusalRule,
  data.bookedOn,
  data.waivedOn,
  data.wasValidated,
  data.reimbursementId,
  at,
];
