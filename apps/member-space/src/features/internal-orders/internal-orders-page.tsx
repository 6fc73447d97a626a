import type { InternalOrderDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { internalOrdersQuery } from './queries';

/** Work between Activités: what waits for an answer first. */
export default function InternalOrdersPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(internalOrdersQuery);
  const orders = list.data?.pages.flatMap(({ items }) => items);
  const waiting = orders?.filter(({ awaitsMe }) => awaitsMe) ?? [];
  const others = orders?.filter(({ awaitsMe }) => !awaitsMe) ?? [];
  const toRow = ({ id, title, sellerName, buyerName, proposedOn, amount, status }: InternalOrderDto) => ({
    id,
    to: `/commandes-internes/${id}`,
    primary: title,
    secondary: [t('internalOrders.fromTo', { seller: sellerName, buyer: buyerName }), formatDate(proposedOn)].join(
      ' · ',
    ),
    amount: <MoneyText value={amount} strong />,
    status: <StatusPill kind="internalOrderState" status={status} />,
  });
  const create = (
    <Button component={Link} to="/commandes-internes/nouvelle" variant="contained" startIcon={<Add />}>
      {t('internalOrders.new')}
    </Button>
  );
  return (
    <>
      <PageTitle title={t('internalOrders.title')} subtitle={t('internalOrders.subtitle')} actions={create} />
      {waiting.length > 0 && (
        <Section title={t('internalOrders.toAnswer')}>
          <DataList link={Link} rows={waiting.map(toRow)} />
        </Section>
      )}
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {orders?.length === 0 && (
          <EmptyState icon={SwapHorizOutlined} title={t('internalOrders.empty')} text={t('internalOrders.emptyText')} />
        )}
        {others.length > 0 && <DataList link={Link} rows={others.map(toRow)} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
