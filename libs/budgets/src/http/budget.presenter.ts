import type { BudgetItem } from '../application/budget.query';
import type { BudgetDto } from './budget.dto';

export const presentBudget = (item: BudgetItem): BudgetDto => ({
  activityId: item.activityId,
  activityName: item.activityName,
  paid: item.paid.toJSON(),
  unpaid: item.unpaid.toJSON(),
  guaranteed: item.guaranteed.toJSON(),
  reserved: item.reserved.toJSON(),
  available: item.available.toJSON(),
  guaranteeLimit: item.guaranteeLimit.toJSON(),
});
