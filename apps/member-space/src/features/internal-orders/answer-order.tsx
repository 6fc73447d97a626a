import type { InternalOrderDto, OrderAnswerDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import { ConfirmDialog, notify, useMoneyText } from '@coopera/ui';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOrder } from './queries';

interface AnswerOrderProps {
  order: InternalOrderDto;
  answer: OrderAnswerDto['answer'];
  onClose: () => void;
}

/** Says what will happen to whose budget before it does. */
export function AnswerOrder({ order, answer, onClose }: AnswerOrderProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: () => answerOrder(order.id, { answer, reason: reason.trim() || undefined }, key),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      notify(t('internalOrders.noted'));
      onClose();
    },
  });
  const { sellerName: seller, buyerName: buyer } = order;
  return (
    <ConfirmDialog
      open
      isDanger={answer === 'refuse' || answer === 'cancel'}
      title={t(`internalOrders.answer.${answer}`)}
      text={t(`internalOrders.answerText.${answer}`, { seller, buyer, amount: money(order.amount) })}
      confirmLabel={t(`internalOrders.answer.${answer}`)}
      isBusy={answering.isPending}
      error={answering.error}
      onConfirm={() => answering.mutate()}
      onClose={onClose}
    >
      {answer === 'refuse' && (
        <TextField
          id="refuse-reason"
          fullWidth
          multiline
          minRows={2}
          label={t('internalOrders.reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          sx={{ mt: 2 }}
        />
      )}
    </ConfirmDialog>
  );
}
