export { corpus } from './corpus';
export { anAdjustment, anEInvoice, EInvoiceBuilder } from './e-invoice.builder';
export * from './parties';
