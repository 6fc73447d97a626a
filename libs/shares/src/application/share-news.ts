import type { LocalDate } from '@coopera/kernel';
import { Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import type { ShareSubscription } from '../domain/share-subscription';
import { sharesSubscribed } from '../events';

/** Tells whoever listens that shares stand in the register; the certificate and its mail follow from it. */
@Injectable()
export class ShareNews {
  constructor(private readonly outbox: Outbox) {}

  async subscribed({ data, amount }: ShareSubscription, holder: Holder, operation: number): Promise<void> {
    await this.outbox.announce(
      sharesSubscribed.of({
        operation,
        subscriptionId: data.id,
        holderId: holder.id,
        memberId: holder.memberId,
        memberName: holder.name,
        shareClass: data.shareClass,
        count: data.count,
        amount: amount.toJSON(),
        paidOn: data.paidOn as LocalDate,
      }),
    );
  }
}
