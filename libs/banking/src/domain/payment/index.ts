export * from './check-payment-file';
export * from './iban';
export * from './payment-file';
export * from './sepa-text';
