import { useTranslation } from '@coopera/i18n';
import {
  DateText,
  ErrorState,
  type Fact,
  Facts,
  KeyFigures,
  LoadingPage,
  MoneyText,
  PageTitle,
  Section,
  StatusPill,
} from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { OrderActions } from './order-actions';
import { internalOrderQuery } from './queries';

export default function InternalOrderPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: order, error, refetch } = useQuery(internalOrderQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!order) return <LoadingPage />;
  const { title, number, sellerName, buyerName, amount, status, proposedOn, proposedBy, decidedOn, decidedBy } = order;
  const facts: Fact[] = [[t('internalOrders.proposed'), <Deed key="proposed" on={proposedOn} by={proposedBy} />]];
  if (decidedOn) facts.push([t('internalOrders.decided'), <Deed key="decided" on={decidedOn} by={decidedBy} />]);
  if (order.reason) facts.push([t('internalOrders.reason'), order.reason]);
  if (order.cancelledOn)
    facts.push([t('internalOrders.cancelled'), <DateText key="cancelled" value={order.cancelledOn} />]);
  return (
    <>
      <PageTitle
        title={title}
        subtitle={number}
        aside={<StatusPill kind="internalOrderState" status={status} />}
        actions={<OrderActions order={order} />}
      />
      <KeyFigures
        figures={[
          { label: t('internalOrders.amount'), value: <MoneyText value={amount} /> },
          { label: t('internalOrders.seller'), value: sellerName },
          { label: t('internalOrders.buyer'), value: buyerName },
        ]}
      />
      <Section title={t('internalOrders.history')}>
        <Facts facts={facts} />
      </Section>
    </>
  );
}

function Deed({ on, by }: { on: string; by: string | null }) {
  return (
    <>
      <DateText value={on} />
      {by && ` · ${by}`}
    </>
  );
}
