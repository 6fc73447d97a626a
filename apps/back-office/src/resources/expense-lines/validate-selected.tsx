import { ApiError, expenseLinesValidate } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useListContext, useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';

/** Validates the selected lines one after another: what is refused stays, and is told. */
export function ValidateSelected() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('expenses.line.decide');
  const { selectedIds, onUnselectItems } = useListContext();
  const validating = useMutation({
    mutationFn: async () => {
      const refusals: string[] = [];
      for (const id of selectedIds.map(String))
        await expenseLinesValidate({ path: { id }, headers: { 'Idempotency-Key': crypto.randomUUID() } }).catch(
          (error: Error) =>
            refusals.push(error instanceof ApiError ? (error.problem.detail ?? error.message) : error.message),
        );
      return { done: selectedIds.length - refusals.length, refusals };
    },
    onSuccess: ({ done, refusals }) => {
      notify(
        [t('expense.validatedMany', { count: done }), ...new Set(refusals)].join(' '),
        refusals.length > 0 ? 'error' : undefined,
      );
      onUnselectItems();
      refresh();
    },
  });
  if (!isAllowed) return null;
  return (
    <Button
      size="small"
      startIcon={<CheckOutlined />}
      loading={validating.isPending}
      onClick={() => validating.mutate()}
    >
      {t('expense.validate')}
    </Button>
  );
}
