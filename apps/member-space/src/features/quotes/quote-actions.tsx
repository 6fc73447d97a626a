import type { QuoteDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { notify } from '@coopera/ui';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { DecideQuote } from './decide-quote';
import { invoiceQuote } from './queries';

const USUAL_TERM = 30;

/** What can be done with a quote in its present state. */
export function QuoteActions({ quote }: { quote: QuoteDto }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [answer, setAnswer] = useState<'accepted' | 'refused' | null>(null);
  const invoicing = useMutation({
    mutationFn: () => invoiceQuote(quote.id, USUAL_TERM),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      notify(t('quotes.invoiced'));
      await navigate(`/factures/${id}`);
    },
    onError: (error) => notify(error.message, 'error'),
  });
  if (quote.status === 'accepted')
    return (
      <Button variant="contained" loading={invoicing.isPending} onClick={() => invoicing.mutate()}>
        {t('quotes.invoice')}
      </Button>
    );
  if (quote.status === 'invoiced')
    return (
      <Button component={Link} to={`/factures/${quote.invoiceId}`} variant="outlined">
        {t('quotes.seeInvoice')}
      </Button>
    );
  if (quote.status !== 'draft') return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setAnswer('refused')}>
        {t('quotes.refused')}
      </Button>
      <Button variant="contained" onClick={() => setAnswer('accepted')}>
        {t('quotes.accepted')}
      </Button>
      {answer && <DecideQuote quote={quote} isAccepted={answer === 'accepted'} onClose={() => setAnswer(null)} />}
    </>
  );
}
