import { defineEvent, type LocalDate, type MoneyJson, type ReceiptId } from '@coopera/kernel';

/** Money of a receipt was found to be for what its owner expected. */
export interface ReceiptIdentified {
  /** One part of a receipt given to one owner; never twice the same. */
  receiptId: ReceiptId;
  ownerKind: string;
  ownerId: string;
  amount: MoneyJson;
  receivedOn: LocalDate;
  payerIban: string | null;
}

export const receiptIdentified = defineEvent<ReceiptIdentified>('banking.receipt-identified.v1', {
  isPublic: true,
  description: 'Money received was matched to what it pays.',
});

export interface PaymentFileApproved {
  paymentFileId: string;
  total: MoneyJson;
  count: number;
}

export const paymentFileApproved = defineEvent<PaymentFileApproved>('banking.payment-file-approved.v1', {
  isPublic: true,
  description: 'A second person approved a payment file.',
});
