import { requestJson } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useListContext, useRefresh } from 'react-admin';
import { useCan } from '../../auth/use-can';

export function ReplaySelected() {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const isAllowed = useCan('queues.failed-job.replay');
  const { selectedIds, onUnselectItems } = useListContext();
  const replay = useMutation({
    mutationFn: () => requestJson('/failed-jobs/replay', { method: 'POST', body: { ids: selectedIds } }),
    onSuccess: () => {
      notify(t('job.replayed'));
      onUnselectItems();
      refresh();
    },
    onError: (error: Error) => notify(error.message, 'error'),
  });
  if (!isAllowed) return null;
  return (
    <Button size="small" startIcon={<ReplayOutlined />} loading={replay.isPending} onClick={() => replay.mutate()}>
      {t('job.replaySelected')}
    </Button>
  );
}
