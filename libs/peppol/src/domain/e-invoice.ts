import type { Decimal, LocalDate, Money } from '@coopera/kernel';
import type { EParty } from './e-party';
import type { StatedTotals } from './e-totals';
import type { VatTreatment } from './vat-treatment';

export interface DocumentPeriod {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
}

/** A discount or charge. On a document it has a VAT treatment of its own; on a line it follows its line. */
export interface Adjustment {
  readonly isCharge: boolean;
  /** Never negative: `isCharge` says which way. */
  readonly amount: Money;
  readonly reason: string | null;
  /** UNCL5189 for a discount, UNCL7161 for a charge. */
  readonly reasonCode: string | null;
  readonly percentage: Decimal | null;
  readonly base: Money | null;
}

export interface DocumentAdjustment extends Adjustment {
  readonly vat: VatTreatment;
}

export interface ELine {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly note: string | null;
  readonly quantity: Decimal;
  /** UN/ECE recommendation 20: C62 piece, HUR hour, DAY day. */
  readonly unit: string;
  /** Excluding VAT, any number of decimals, for `priceQuantity` units. */
  readonly unitPrice: Decimal;
  readonly priceQuantity: Decimal | null;
  readonly adjustments: readonly Adjustment[];
  readonly vat: VatTreatment;
  readonly period: DocumentPeriod | null;
  readonly sellersItemId: string | null;
  readonly orderLine: string | null;
  /** What a received document says this line comes to; null in ours, where it follows from the line. */
  readonly statedNet: Money | null;
}

export interface PaymentInstruction {
  /** UNCL4461: 30 credit transfer, 58 SEPA credit transfer. */
  readonly meansCode: string;
  /** Remittance: the structured communication, as printed or as twelve digits. */
  readonly paymentId: string | null;
  readonly iban: string | null;
  readonly accountName: string | null;
  readonly bic: string | null;
}

export interface Delivery {
  readonly date: LocalDate | null;
  readonly country: string | null;
}

export interface Attachment {
  readonly id: string;
  readonly description: string | null;
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
}

export interface PrecedingInvoice {
  readonly number: string;
  readonly issueDate: LocalDate | null;
}

/** An electronic invoice or credit note, apart from any syntax. Amounts of a credit note are positive. */
export interface EInvoice {
  readonly kind: 'invoice' | 'credit-note';
  readonly customizationId: string;
  readonly profileId: string;
  /** UNCL1001: 380 invoice, 381 credit note. */
  readonly typeCode: string;
  readonly number: string;
  readonly issueDate: LocalDate;
  readonly dueDate: LocalDate | null;
  readonly currency: string;
  readonly note: string | null;
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  readonly contractReference: string | null;
  readonly period: DocumentPeriod | null;
  readonly precedingInvoices: readonly PrecedingInvoice[];
  readonly attachments: readonly Attachment[];
  readonly seller: EParty;
  readonly buyer: EParty;
  readonly delivery: Delivery | null;
  readonly payment: PaymentInstruction | null;
  readonly paymentTerms: string | null;
  readonly adjustments: readonly DocumentAdjustment[];
  readonly lines: readonly ELine[];
  readonly prepaid: Money | null;
  readonly rounding: Money | null;
  /** What a received document says it comes to; null in ours, where totals follow from the lines. */
  readonly stated: StatedTotals | null;
}
