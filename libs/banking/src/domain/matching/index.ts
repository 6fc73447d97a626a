export * from './expected-receipt';
export * from './match-outcome';
export * from './match-reason';
export * from './match-receipt';
export * from './payer-name';
export * from './receipts-of-movement';
