import { type DomainError, Money, parseStructuredCommunication } from '@coopera/kernel';
import { bankingErrors } from '../../banking.errors';
import { bicOf, sepaIban } from './iban';
import type { CreditTransfer, PaymentBatch, PaymentFile, PaymentParty } from './payment-file';
import { toSepaReference, toSepaText } from './sepa-text';

/** The most one SEPA credit transfer carries (EPC125-05): 999 999 999.99 euro. */
const MOST = Money.ofCents(99_999_999_999n);

/**
 * Refuses what a bank would refuse, before anything is written; the pointer says where.
 * @throws banking.invalid-payment
 */
export function checkPaymentFile(file: PaymentFile): void {
  checkReference(file.messageId, '/messageId');
  need(toSepaText(file.initiator.name, 70) !== '', 'the name has no letter a bank can read', '/initiator/name');
  need(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(file.createdAt), 'not a date and time', '/createdAt');
  need(file.batches.length > 0, 'a payment file needs a batch', '/batches');
  checkUnique(
    file.batches.map(({ id }) => id),
    '/batches',
  );
  file.batches.forEach((batch, index) => {
    checkBatch(batch, `/batches/${index}`);
  });
  checkUnique(
    file.batches.flatMap(({ transfers }) => transfers.map(({ id }) => id)),
    '/batches',
  );
}

function checkBatch(batch: PaymentBatch, at: string): void {
  checkReference(batch.id, `${at}/id`);
  checkParty(batch.debtor, `${at}/debtor`);
  need(batch.transfers.length > 0, 'a batch needs a transfer', `${at}/transfers`);
  batch.transfers.forEach((transfer, index) => {
    checkTransfer(transfer, `${at}/transfers/${index}`);
  });
}

function checkTransfer(transfer: CreditTransfer, at: string): void {
  const { amount, remittance } = transfer;
  checkReference(transfer.id, `${at}/id`);
  checkReference(transfer.endToEndId, `${at}/endToEndId`);
  checkParty(transfer.creditor, `${at}/creditor`);
  need(amount.currency === 'EUR', 'a SEPA transfer is in euro', `${at}/amount`);
  need(amount.isPositive() && amount.compare(MOST) <= 0, `${amount} cannot be transferred`, `${at}/amount`);
  if (remittance.kind !== 'structured') return;
  const isValid = parseStructuredCommunication(remittance.communication) !== null;
  need(isValid, 'the check digits of the structured communication are wrong', `${at}/remittance/communication`);
}

function checkParty(party: PaymentParty, at: string): void {
  need(toSepaText(party.name, 70) !== '', 'the name has no letter a bank can read', `${at}/name`);
  need(sepaIban(party.iban) !== null, `${party.iban} is not a valid IBAN of the SEPA area`, `${at}/iban`);
  if (party.bic) need(bicOf(party.bic) !== null, `${party.bic} is not a BIC`, `${at}/bic`);
}

/** References come back in the bank's answers: they are refused rather than changed. */
function checkReference(text: string, at: string): void {
  need(text !== '' && toSepaReference(text) === text, `"${text}" is not a reference of at most 35 SEPA characters`, at);
}

function checkUnique(ids: readonly string[], at: string): void {
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  need(twice === undefined, `"${twice}" stands twice`, at);
}

function need(holds: boolean, reason: string, pointer: string): void {
  if (!holds) throw invalid(reason, pointer);
}

const invalid = (reason: string, pointer: string): DomainError =>
  bankingErrors.fail('invalid-payment', { reason }, pointer);
