import { formatPeriod, useTranslation } from '@coopera/i18n';
import { DataList, ErrorState, LoadingRows, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { NoContracts } from './no-contracts';
import { contractsQuery } from './queries';
import type { ContractSummary } from './types';

export default function ContractsPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(contractsQuery);
  const contracts = list.data?.pages.flatMap(({ items }) => items);
  const toRow = ({ id, title, state, startsOn, endsOn, days, cost, activity, client }: ContractSummary) => ({
    id,
    to: `/contrats/${id}`,
    primary: title,
    secondary: [formatPeriod(startsOn, endsOn), t('contracts.days', { count: days }), client, activity.name]
      .filter(Boolean)
      .join(' · '),
    amount: <MoneyText value={cost} strong />,
    status: <StatusPill kind="contractState" status={state} />,
  });
  return (
    <>
      <PageTitle
        title={t('contracts.title')}
        subtitle={t('contracts.subtitle')}
        actions={
          <Button component={Link} to="/contrats/nouveau" variant="contained" startIcon={<Add />}>
            {t('contracts.new')}
          </Button>
        }
      />
      <Section>
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && <LoadingRows />}
        {contracts?.length === 0 && <NoContracts />}
        {contracts && <DataList link={Link} rows={contracts.map(toRow)} />}
        <MoreButton list={list} />
      </Section>
    </>
  );
}
