import type { ContractListItemDto } from '@coopera/api-client';
import { formatPeriod, useTranslation } from '@coopera/i18n';
import { DataList, ErrorState, LoadingRows, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { MoreButton } from '../../layout/more-button';
import { NoContracts } from './no-contracts';
import { contractsQuery } from './queries';

export default function ContractsPage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(contractsQuery);
  const contracts = list.data?.pages.flatMap(({ items }) => items);
  const toRow = (contract: ContractListItemDto) => ({
    id: contract.id,
    to: `/contrats/${contract.id}`,
    primary: contract.title,
    secondary: [
      formatPeriod(contract.startsOn, contract.endsOn),
      t('contracts.days', { count: contract.days }),
      contract.activityName,
      contract.number,
    ].join(' · '),
    amount: <MoneyText value={contract.net} strong />,
    status:
      contract.dimona === 'refused' && contract.status === 'accepted' ? (
        <StatusPill kind="dimonaState" status="refused" />
      ) : (
        <StatusPill kind="contractState" status={contract.status} />
      ),
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
