import type { QuoteDto } from '@coopera/api-client';
import { formatDate, useTranslation } from '@coopera/i18n';
import { DataList, EmptyState, ErrorState, LoadingRows, MoneyText, PageTitle, Section, StatusPill } from '@coopera/ui';
import Add from '@mui/icons-material/Add';
import RequestQuoteOutlined from '@mui/icons-material/RequestQuoteOutlined';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { quotesQuery } from './queries';

export default function QuotesPage() {
  const { t } = useTranslation();
  const { data: quotes, error, isPending, refetch } = useQuery(quotesQuery);
  const toRow = ({ id, title, clientName, number, madeOn, gross, status }: QuoteDto) => ({
    id,
    to: `/devis/${id}`,
    primary: title,
    secondary: [clientName, number, formatDate(madeOn)].join(' · '),
    amount: <MoneyText value={gross} strong />,
    status: <StatusPill kind="quoteState" status={status} />,
  });
  const create = (
    <Button component={Link} to="/devis/nouveau" variant="contained" startIcon={<Add />}>
      {t('quotes.new')}
    </Button>
  );
  return (
    <>
      <PageTitle title={t('quotes.title')} subtitle={t('quotes.subtitle')} actions={create} />
      <Section>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {isPending && <LoadingRows />}
        {quotes?.length === 0 && (
          <EmptyState icon={RequestQuoteOutlined} title={t('quotes.empty')} text={t('quotes.emptyText')} />
        )}
        {quotes && <DataList link={Link} rows={quotes.map(toRow)} />}
      </Section>
    </>
  );
}
