export { Budgets, type ReserveInput, type SpendInput } from './application/budgets';
export * from './budgets.errors';
export * from './budgets.module';
export type { BudgetPosition } from './domain/budget-position';
