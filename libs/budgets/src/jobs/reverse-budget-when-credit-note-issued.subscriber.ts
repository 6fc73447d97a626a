import { type CreditNoteIssued, creditNoteIssued } from '@coopera/invoicing/events';
import type { AnnouncedEvent } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { ReverseBudget } from '../application/reverse-budget.use-case';

@Subscriber({ name: 'reverse-budget-when-credit-note-issued', to: [creditNoteIssued] })
export class ReverseBudgetWhenCreditNoteIssued implements HandlesEvents {
  constructor(private readonly reverseBudget: ReverseBudget) {}

  handle({ payload }: AnnouncedEvent<CreditNoteIssued>): Promise<void> {
    return this.reverseBudget.execute(payload);
  }
}
