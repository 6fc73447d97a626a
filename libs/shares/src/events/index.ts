import { defineEvent, type LocalDate, type MemberId, type MoneyJson } from '@coopera/kernel';

export interface SharesSubscribed {
  /** The number of the operation in the register. */
  operation: number;
  subscriptionId: string;
  memberId: MemberId;
  memberName: string;
  shareClass: string;
  count: number;
  amount: MoneyJson;
  paidOn: LocalDate;
}

export const sharesSubscribed = defineEvent<SharesSubscribed>('shares.shares-subscribed.v1', {
  isPublic: true,
  description: 'A member paid shares and stands in the register with them.',
});
