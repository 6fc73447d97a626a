import { ErrorState, LoadingPage } from '@coopera/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { InvoiceView } from './invoice-view';
import { invoiceQuery } from './queries';

export default function InvoicePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(invoiceQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  return <InvoiceView invoice={data} />;
}
