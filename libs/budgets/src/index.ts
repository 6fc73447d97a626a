export { Budgets, type ReserveInput, type SpendInput } from './application/budgets';
export { ExpenseBudget, type ExpenseSpend } from './application/expense-budget';
export { type PotService, PotServices } from './application/pot-services';
export * from './budgets.errors';
export * from './budgets.module';
export * from './credit.errors';
export type { BudgetPosition } from './domain/budget-position';
