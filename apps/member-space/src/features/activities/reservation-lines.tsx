import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { reservationsQuery } from './queries';
import { sourcePath } from './source-path';

/** What is promised and not yet paid. */
export function ReservationLines({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reservationsQuery(activityId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  if (data.length === 0) return <EmptyState title={t('activities.lines.empty')} />;
  return (
    <DataList
      link={Link}
      rows={data.map(({ label, amount, reservedOn, expectedOn, source }) => ({
        id: source.id,
        primary: label,
        secondary: formatDate(expectedOn ?? reservedOn),
        amount: <MoneyText value={amount} strong />,
        to: sourcePath(source),
      }))}
    />
  );
}
