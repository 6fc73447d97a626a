import { vatListingsIntra } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, MoneyText, Section } from '@coopera/ui';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { DownloadButton } from '../../shell/download-button';
import { AskedDay } from '../accounting/asked-bar';
import { FiguresTable } from '../accounting/figures-table';
import { RefusedLines } from './refused-lines';

export function IntraListing({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['intra-listing', day],
    queryFn: () => vatListingsIntra({ query: { day } }),
  });
  return (
    <Section title={[t('vatReturn.intraListing'), data?.period].filter(Boolean).join(' · ')}>
      <Box sx={{ display: 'flex', gap: 1.5, mb: 2, flexWrap: 'wrap' }}>
        <AskedDay label={t('vatReturn.dayOfPeriod')} value={day} onChange={onChange} />
        <DownloadButton
          label={t('vatReturn.xml')}
          path={`/vat-listings/intra/xml?day=${day}`}
          fileName={`intervat-intra-${day}.xml`}
        />
      </Box>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows />}
      {data && (
        <RefusedLines
          lines={data.refused.map(({ name, vatNumber, reference }) => [reference, name, vatNumber ?? '—'].join(' · '))}
        />
      )}
      {data?.clients.length === 0 && <EmptyState title={t('vatReturn.nothingListed')} />}
      {data && data.clients.length > 0 && (
        <FiguresTable
          label={t('vatReturn.intraListing')}
          idOf={({ country, number, code, corrects }) => [country, number, code, corrects].join('.')}
          rows={data.clients}
          columns={[
            { key: 'number', label: t('vatReturn.vatNumber'), render: ({ country, number }) => `${country} ${number}` },
            { key: 'name', label: t('vatReturn.party'), render: ({ name }) => name },
            {
              key: 'code',
              label: t('accounting.code'),
              render: ({ code }) => `${code} · ${t(`vatReturn.code.${code}`)}`,
            },
            { key: 'corrects', label: t('vatReturn.corrects'), render: ({ corrects }) => corrects },
            {
              key: 'amount',
              label: t('accounting.amount'),
              isRight: true,
              render: ({ amount }) => <MoneyText value={amount} strong signed />,
            },
          ]}
        />
      )}
    </Section>
  );
}
