import type { QuoteDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify } from '@coopera/ui';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { decideQuote } from './queries';

interface DecideQuoteProps {
  quote: QuoteDto;
  isAccepted: boolean;
  onClose: () => void;
}

/** Notes the client's answer, and who gave it. */
export function DecideQuote({ quote, isAccepted, onClose }: DecideQuoteProps) {
  const { t } = useTranslation();
  const id = useId();
  const queryClient = useQueryClient();
  const [by, setBy] = useState(quote.clientName);
  const decision = useMutation({
    mutationFn: () => decideQuote(quote.id, isAccepted, by.trim()),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      notify(t('quotes.noted'));
      onClose();
    },
  });
  const isMissing = by.trim() === '';
  return (
    <ConfirmDialog
      open
      isDanger={!isAccepted}
      title={isAccepted ? t('quotes.acceptTitle') : t('quotes.refuseTitle')}
      text={[quote.number, quote.title].join(' · ')}
      confirmLabel={isAccepted ? t('quotes.accepted') : t('quotes.refused')}
      isBusy={decision.isPending}
      error={decision.error}
      onConfirm={() => !isMissing && decision.mutate()}
      onClose={onClose}
    >
      <TextField
        id={id}
        fullWidth
        required
        autoFocus
        label={t('quotes.by')}
        value={by}
        onChange={(event) => setBy(event.target.value)}
        error={isMissing}
        helperText={isMissing ? t('contractForm.missing') : t('quotes.byHint')}
        sx={{ mt: 2 }}
      />
    </ConfirmDialog>
  );
}
