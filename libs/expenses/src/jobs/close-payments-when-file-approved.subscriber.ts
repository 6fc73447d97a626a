import { paymentFileApproved } from '@coopera/banking/events';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { ClosePayments } from '../application/close-payments.use-case';

@Subscriber({ name: 'close-expense-payments-when-file-approved', to: [paymentFileApproved] })
export class ClosePaymentsWhenFileApproved implements HandlesEvents {
  constructor(private readonly close: ClosePayments) {}

  handle(): Promise<void> {
    return this.close.execute();
  }
}
