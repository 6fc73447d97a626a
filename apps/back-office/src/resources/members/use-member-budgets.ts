import { type ActivityListItemDto, activitiesList, type BudgetDto, budgetsBudget } from '@coopera/api-client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCan } from '../../auth/use-can';

export interface MemberActivity {
  activity: ActivityListItemDto;
  /** Not known yet, or not for this person to see. */
  budget?: BudgetDto;
}

/** The Activités of a member, each with its budget. */
export function useMemberBudgets(memberId: string) {
  const mayList = useCan('activities.activity.list');
  const mayReadBudget = useCan('budgets.budget.read');
  const list = useQuery({
    queryKey: ['member-activities', memberId],
    queryFn: () => activitiesList({ query: { memberId, perPage: 20 } }),
    enabled: mayList,
  });
  const activities = list.data?.items ?? [];
  const budgets = useQueries({
    queries: activities.map(({ id }) => ({
      queryKey: ['budget', id],
      queryFn: () => budgetsBudget({ path: { id } }),
      enabled: mayReadBudget,
    })),
  });
  const rows: MemberActivity[] = activities.map((activity, index) => ({ activity, budget: budgets[index]?.data }));
  return { rows, list, mayReadBudget, mayList };
}
