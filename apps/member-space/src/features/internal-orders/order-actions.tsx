import type { InternalOrderDto, OrderAnswerDto } from '@coopera/api-client';
import { useTranslation } from '@coopera/i18n';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AnswerOrder } from './answer-order';

type Answer = OrderAnswerDto['answer'];

/** What the member may do with the order in its present state. */
const answersTo = ({ status, awaitsMe, ownSides, proposedBySide, cancelAskedBySide }: InternalOrderDto): Answer[] => {
  if (status === 'proposed')
    return [
      ...(ownSides.includes(proposedBySide) ? (['withdraw'] as const) : []),
      ...(awaitsMe ? (['refuse', 'accept'] as const) : []),
    ];
  if (status !== 'accepted') return [];
  if (cancelAskedBySide) return awaitsMe ? ['keep', 'cancel'] : ['keep'];
  return ['cancel'];
};

export function OrderActions({ order }: { order: InternalOrderDto }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <>
      {answersTo(order).map((one) => (
        <Button key={one} variant={one === 'accept' ? 'contained' : 'outlined'} onClick={() => setAnswer(one)}>
          {t(`internalOrders.answer.${one}`)}
        </Button>
      ))}
      {answer && <AnswerOrder order={order} answer={answer} onClose={() => setAnswer(null)} />}
    </>
  );
}
