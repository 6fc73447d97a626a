import { ledgerClosingChecklist } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { CheckList } from './check-list';

/** What blocks the closing of the month that is chosen. */
export function ClosingChecklist({ control }: { control: Control<{ month: string }> }) {
  const { t } = useTranslation();
  const month = useWatch({ control, name: 'month' });
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['closing-checklist', month],
    queryFn: () => ledgerClosingChecklist({ query: { month: `${month}-01` } }),
    enabled: /^\d{4}-\d{2}$/.test(month),
  });
  return (
    <div>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
        {t('ledger.checklist')}
      </Typography>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && !error && <LoadingRows />}
      {data && <CheckList checks={data} />}
    </div>
  );
}
