import { type ActivityId, defineEvent, type InvoiceId, type MoneyJson } from '@coopera/kernel';

export interface BudgetCredited {
  activityId: ActivityId;
  invoiceId: InvoiceId;
  invoiceNumber: string;
  levy: MoneyJson;
  earned: MoneyJson;
}

export const budgetCredited = defineEvent<BudgetCredited>('budgets.budget-credited.v1', {
  isPublic: true,
  description: 'An invoice earned budget for its Activité.',
});
