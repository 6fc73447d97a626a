import { paymentFilesWaiting } from '@coopera/api-client';
import { formatNumber, useTranslation } from '@coopera/i18n';
import { ErrorState, LoadingRows, Section } from '@coopera/ui';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { OrderTable } from './order-table';
import { PrepareFile } from './prepare-file';

const SHOWN = 8;

/** Payments that wait for a file: the soonest due first. */
export function WaitingOrders() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['payment-orders', 'waiting'],
    queryFn: () => paymentFilesWaiting({ query: { perPage: SHOWN, sort: 'dueOn' } }),
  });
  const more = (data?.total ?? 0) - SHOWN;
  return (
    <Section
      title={data?.total ? t('payment.waitingCount', { count: data.total }) : t('payment.waiting')}
      action={data?.total ? <PrepareFile /> : undefined}
      sx={{ mb: 2 }}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={2} />}
      {data?.total === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('payment.nothingWaits')}
        </Typography>
      )}
      {data && data.total > 0 && <OrderTable orders={data.items} />}
      {more > 0 && (
        <Typography variant="caption" color="textSecondary" sx={{ mt: 1 }}>
          {t('payment.more', { count: more, number: formatNumber(more) })}
        </Typography>
      )}
    </Section>
  );
}
