import { expenseLinesReimburse, type LineListItemDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import EuroOutlined from '@mui/icons-material/EuroOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useListContext, useRefresh } from 'react-admin';

/** Asks banking to pay the sheets of the selected lines: one payment a sheet, in the next file. */
export function ReimburseSelected() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const { data = [], selectedIds, onUnselectItems } = useListContext<LineListItemDto>();
  const paying = useMutation({
    mutationFn: () => {
      const chosen = data.filter(({ id }) => selectedIds.includes(id)).map(({ sheetId }) => sheetId);
      const headers = { 'Idempotency-Key': crypto.randomUUID() };
      return expenseLinesReimburse({ body: { sheetIds: [...new Set(chosen)] }, headers });
    },
    onSuccess: ({ asked }) => {
      notify(t('expense.asked', { count: asked }));
      onUnselectItems();
      refresh();
    },
    onError: (error) => notify(error.message, 'error'),
  });
  return (
    <Button size="small" startIcon={<EuroOutlined />} loading={paying.isPending} onClick={() => paying.mutate()}>
      {t('expense.reimburse')}
    </Button>
  );
}
