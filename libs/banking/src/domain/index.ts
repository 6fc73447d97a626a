export * from './matching';
export * from './statement/balance-check';
export * from './statement/bank-statement';
export * from './statement/communications-in-text';
export * from './statement/movement-key';
export * from './statement/statement-amount';
export * from './statement/statement-problem';
