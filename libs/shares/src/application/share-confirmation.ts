import type { LocalDate } from '@coopera/kernel';
import type { MemberCard } from '@coopera/members';
import { Mailer, Outbox } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { SHARE_CLASS, type ShareSubscription } from '../domain/share-subscription';
import { sharesSubscribed } from '../events';

/** Tells the member, and whoever listens, that shares stand in the register. */
@Injectable()
export class ShareConfirmation {
  constructor(
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
  ) {}

  async send({ data, amount }: ShareSubscription, holder: MemberCard, operation: number): Promise<void> {
    const paidOn = data.paidOn as LocalDate;
    await this.mailer.queue({
      template: 'shares/confirmation',
      language: holder.language,
      to: holder.email,
      data: {
        name: holder.name,
        count: data.count,
        shareClass: SHARE_CLASS,
        amount: holder.language === 'en' ? amount.toString() : amount.toString().replace('.', ','),
        paidOn: paidOn.split('-').reverse().join('/'),
        operation,
      },
      about: { kind: 'share-subscription', id: data.id },
    });
    await this.outbox.announce(
      sharesSubscribed.of({
        operation,
        subscriptionId: data.id,
        memberId: data.memberId,
        memberName: holder.name,
        shareClass: SHARE_CLASS,
        count: data.count,
        amount: amount.toJSON(),
        paidOn,
      }),
    );
  }
}
