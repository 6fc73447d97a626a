import type { ViewedLine } from '../application/line-view';
import type { ExpenseLineDto, ReceiptDto } from './line-view.dto';

export function presentLine({ line, receipt, comments, ...names }: ViewedLine): ExpenseLineDto {
  const { figures, reimbursementId, isLikenessConfirmed, memberId: _, ...data } = line.data;
  const shown = data.status === 'draft' ? null : figures;
  return {
    id: data.id,
    sheetId: data.sheetId,
    activityId: data.activityId,
    ...names,
    family: data.family,
    type: data.type,
    spentOn: data.spentOn,
    supplier: data.supplier,
    supplierVatNumber: data.supplierVatNumber,
    description: data.description,
    amount: data.amount.toJSON(),
    vat: data.vat.toJSON(),
    isInCooperativeName: data.isInCooperativeName,
    trip: data.trip,
    status: data.status,
    reimbursed: shown?.reimbursed.toJSON() ?? null,
    deductibleVat: shown?.deductibleVat.toJSON() ?? null,
    cost: shown?.cost.toJSON() ?? null,
    rate: data.rate,
    isUnverified: data.isUnverified,
    resembles: isLikenessConfirmed,
    submittedOn: data.submittedOn,
    decidedOn: data.decidedOn,
    decidedBy: data.decidedBy,
    isPaymentAsked: reimbursementId !== null,
    receipt: receipt && presentReceipt(receipt),
    comments,
  };
}

const presentReceipt = ({ fileName, contentType, size, keepUntil }: ReceiptDto): ReceiptDto => ({
  fileName,
  contentType,
  size,
  keepUntil,
});
