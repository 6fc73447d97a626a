import { requestJson } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { EmptyState, ErrorState, LoadingRows, MoneyText, notify, ProblemAlert } from '@coopera/ui';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useRefresh } from 'react-admin';
import { ProposalChoice } from './proposal-choice';
import type { ReceiptProposal, ReceiptRow } from './types';

interface IdentifyDialogProps {
  receipt: ReceiptRow;
  onDone: () => void;
}

/** Finds what a receipt was meant for among what is expected. */
export function IdentifyDialog({ receipt, onDone }: IdentifyDialogProps) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  const q = useDeferredValue(typed);
  const proposals = useQuery({
    queryKey: ['receipt-proposals', receipt.id, q],
    queryFn: () => requestJson<{ items: ReceiptProposal[] }>(`/receipts/${receipt.id}/proposals`, { query: { q } }),
  });
  const identification = useMutation({
    mutationFn: () =>
      requestJson(`/receipts/${receipt.id}/identification`, {
        method: 'POST',
        body: { expectedReceiptId: chosen },
        idempotencyKey: `${receipt.id}.${chosen}`,
      }),
    onSuccess: () => {
      notify(t('receipt.identified'));
      refresh();
      onDone();
    },
  });
  return (
    <>
      <DialogTitle id="identify">
        {t('receipt.identifyTitle')} <MoneyText value={receipt.amount} strong />
      </DialogTitle>
      <DialogContent>
        <ProblemAlert error={identification.error} />
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
          {[receipt.debtorName, receipt.debtorIban, receipt.communication].filter(Boolean).join(' · ')}
        </Typography>
        <TextField
          fullWidth
          id="proposal-search"
          label={t('receipt.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ mb: 1 }}
        />
        {proposals.isPending && <LoadingRows rows={3} />}
        {proposals.error && <ErrorState error={proposals.error} onRetry={() => void proposals.refetch()} />}
        {proposals.data?.items.length === 0 && <EmptyState title={t('receipt.noProposal')} />}
        {proposals.data && <ProposalChoice proposals={proposals.data.items} value={chosen} onChange={setChosen} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onDone}>{t('ui.cancel')}</Button>
        <Button
          variant="contained"
          disabled={chosen === ''}
          loading={identification.isPending}
          onClick={() => identification.mutate()}
        >
          {t('receipt.identify')}
        </Button>
      </DialogActions>
    </>
  );
}
