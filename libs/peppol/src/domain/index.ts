export * from './check-e-invoice';
export * from './compute-totals';
export * from './e-invoice';
export * from './e-party';
export * from './e-totals';
export * from './peppol-ids';
export type { Rule, RuleBreach } from './rules/rule';
export * from './vat-treatment';
