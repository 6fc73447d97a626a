import { formatStructuredCommunication, Money, parseStructuredCommunication } from '@coopera/kernel';
import { bankingErrors } from '../banking.errors';
import { bicOf, sepaIban } from './payment/iban';

export interface QrPayment {
  readonly name: string;
  readonly iban: string;
  readonly bic?: string | null;
  readonly amount: Money;
  /** Twelve digits of a Belgian structured communication, or else a text of at most 140 positions. */
  readonly structuredCommunication?: string | null;
  readonly text?: string | null;
}

const MAX_BYTES = 331;

/**
 * What a payment QR code holds (EPC069-12, version 002, UTF-8): scanned, it fills in a SEPA transfer. To be drawn with error
 * correction M. The structured line takes ISO 11649 references only, so the Belgian communication goes in the free one.
 * @throws banking.invalid-payment-qr
 */
export function epcQrPayload(payment: QrPayment): string {
  const name = payment.name.replace(/\s+/g, ' ').trim().slice(0, 70).trim();
  const iban = sepaIban(payment.iban);
  const bic = payment.bic ? bicOf(payment.bic) : '';
  const { amount } = payment;
  need(name !== '', 'the name is empty');
  need(iban !== null, `${payment.iban} is not a valid IBAN`);
  need(bic !== null, `${payment.bic} is not a BIC`);
  need(amount.currency === 'EUR', 'the amount must be in euro');
  need(amount.isPositive() && amount.compare(Money.ofCents(99_999_999_999n)) <= 0, `${amount} cannot be paid`);
  const lines = ['BCD', '002', '1', 'SCT', bic, name, iban, `EUR${amount}`, '', '', remittanceOf(payment)];
  const payload = lines.join('\n').trimEnd();
  need(new TextEncoder().encode(payload).length <= MAX_BYTES, `it would hold more than ${MAX_BYTES} bytes`);
  return payload;
}

function remittanceOf({ structuredCommunication, text }: QrPayment): string {
  if (!structuredCommunication) return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 140);
  const digits = parseStructuredCommunication(structuredCommunication);
  need(digits !== null, 'the structured communication is not valid');
  return formatStructuredCommunication(digits ?? '');
}

function need(holds: boolean, reason: string): void {
  if (!holds) throw bankingErrors.fail('invalid-payment-qr', { reason });
}
