import { type ReceiptIdentified, receiptIdentified } from '@coopera/banking/events';
import { type AnnouncedEvent, Money } from '@coopera/kernel';
import { type HandlesEvents, Subscriber } from '@coopera/platform/jobs';
import { RegisterShares } from '../application/register-shares.use-case';
import { OWNER_KIND } from '../application/take-subscription';

@Subscriber({ name: 'register-shares-when-receipt-identified', to: [receiptIdentified] })
export class RegisterSharesWhenReceiptIdentified implements HandlesEvents {
  constructor(private readonly registerShares: RegisterShares) {}

  async handle({ payload }: AnnouncedEvent<ReceiptIdentified>): Promise<void> {
    if (payload.ownerKind !== OWNER_KIND) return;
    await this.registerShares.execute({
      subscriptionId: payload.ownerId,
      receiptId: payload.receiptId,
      amount: Money.fromJson(payload.amount),
      receivedOn: payload.receivedOn,
      payerIban: payload.payerIban,
    });
  }
}
