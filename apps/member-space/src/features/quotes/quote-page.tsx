import { ErrorState, LoadingPage } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../layout/not-found-page';
import { quotesQuery } from './queries';
import { QuoteView } from './quote-view';

export default function QuotePage() {
  const { id = '' } = useParams();
  const { data: quotes, error, refetch } = useQuery(quotesQuery);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!quotes) return <LoadingPage />;
  const quote = quotes.find((own) => own.id === id);
  return quote ? <QuoteView quote={quote} /> : <NotFoundPage />;
}
