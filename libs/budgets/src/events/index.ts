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

export interface InternalOrderMoved {
  orderId: string;
  number: string;
  sellerId: ActivityId;
  buyerId: ActivityId;
  amount: MoneyJson;
}

export const internalOrderAccepted = defineEvent<InternalOrderMoved>('budgets.internal-order-accepted.v1', {
  isPublic: true,
  description: 'Two Activités agreed on an internal order, and its budget moved.',
});

export const internalOrderCancelled = defineEvent<InternalOrderMoved>('budgets.internal-order-cancelled.v1', {
  isPublic: true,
  description: 'Both Activités undid an internal order, and its budget went back.',
});
