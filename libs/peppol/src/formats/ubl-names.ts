import type { EInvoice } from '../domain/e-invoice';

/** The elements in which UBL's invoice and credit note differ. */
export interface UblNames {
  readonly root: 'Invoice' | 'CreditNote';
  readonly namespace: string;
  readonly typeCode: string;
  readonly line: string;
  readonly quantity: string;
}

const namesOf = (root: UblNames['root'], line: string, quantity: string): UblNames => ({
  root,
  namespace: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2`,
  typeCode: `${root}TypeCode`,
  line,
  quantity,
});

export const ublNames: Readonly<Record<EInvoice['kind'], UblNames>> = {
  invoice: namesOf('Invoice', 'InvoiceLine', 'InvoicedQuantity'),
  'credit-note': namesOf('CreditNote', 'CreditNoteLine', 'CreditedQuantity'),
};

export const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
export const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';
