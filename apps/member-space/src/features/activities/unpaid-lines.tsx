import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, Pill, useMoneyText } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { unpaidQuery } from './queries';

/** Invoices that earned budget and are not paid: what of each one may use, and why not all. */
export function UnpaidLines({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { data, error, refetch } = useQuery(unpaidQuery(activityId));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  if (data.length === 0) return <EmptyState title={t('activities.lines.empty')} />;
  return (
    <DataList
      link={Link}
      rows={data.map(({ invoiceId, invoiceNumber, clientName, dueOn, unpaid, usable, why }) => ({
        id: invoiceId,
        primary: `${clientName} · ${invoiceNumber}`,
        secondary: [
          t('activities.dueOn', { day: formatDate(dueOn) }),
          t('activities.usableOf', { amount: money(usable) }),
        ].join(' · '),
        amount: <MoneyText value={unpaid} strong />,
        status: why !== 'usable' && <Pill tone="warning">{t(`activities.usableWhy.${why}`)}</Pill>,
        to: `/factures/${invoiceId}`,
      }))}
    />
  );
}
