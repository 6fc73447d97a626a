import { vatListingsClients } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { DownloadButton } from '../../shell/download-button';
import { AskedChoice } from '../accounting/asked-bar';
import { FiguresTable } from '../accounting/figures-table';
import { yearChoices } from '../accounting/periods';
import { RefusedLines } from './refused-lines';

export function ClientListing({ year, onChange }: { year: string; onChange: (year: string) => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['client-listing', year],
    queryFn: () => vatListingsClients({ query: { year: Number(year) } }),
  });
  return (
    <Section title={t('vatReturn.clientListing')}>
      <Box sx={{ display: 'flex', gap: 1.5, mb: 2, flexWrap: 'wrap' }}>
        <AskedChoice label={t('accounting.year')} value={year} choices={yearChoices()} onChange={onChange} />
        <DownloadButton
          label={t('vatReturn.xml')}
          path={`/vat-listings/clients/xml?year=${year}`}
          fileName={`intervat-listing-${year}.xml`}
        />
      </Box>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && <RefusedLines lines={data.refused.map(({ name, vatNumber }) => [name, vatNumber ?? '—'].join(' · '))} />}
      {data?.clients.length === 0 && <EmptyState title={t('vatReturn.nothingListed')} />}
      {data && data.clients.length > 0 && (
        <FiguresTable
          label={t('vatReturn.clientListing')}
          idOf={({ vatNumber }) => vatNumber}
          rows={data.clients}
          columns={[
            { key: 'number', label: t('vatReturn.vatNumber'), render: ({ vatNumber }) => `BE ${vatNumber}` },
            { key: 'name', label: t('vatReturn.party'), render: ({ name }) => name },
            {
              key: 'turnover',
              label: t('vatReturn.turnover'),
              isRight: true,
              render: ({ turnover }) => <MoneyText value={turnover} />,
            },
            { key: 'vat', label: t('vatReturn.vat'), isRight: true, render: ({ vat }) => <MoneyText value={vat} /> },
          ]}
        />
      )}
    </Section>
  );
}
