import { type ActivityListItemDto, ApiError, activitiesList, type BudgetDto, budgetsBudget } from '@coopera/api-client';

export interface ActivityRecord extends ActivityListItemDto {
  budget: BudgetDto;
}

/** The API has no page of one Activité: its budget tells its name, and the list the rest. */
export async function findActivity(id: string): Promise<ActivityRecord> {
  const budget = await budgetsBudget({ path: { id } });
  for (let page = 1; ; page += 1) {
    const { items, total, perPage } = await activitiesList({
      query: { q: budget.activityName.slice(0, 100), page, perPage: 100 },
    });
    const activity = items.find((item) => item.id === id);
    if (activity) return { ...activity, budget };
    if (page * perPage >= total) throw new ApiError({ title: budget.activityName, status: 404 });
  }
}
