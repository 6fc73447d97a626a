import { defineEvent, type LocalDate, type MemberId, type MoneyJson } from '@coopera/kernel';

export interface SharesSubscribed {
  /** The number of the operation in the register. */
  operation: number;
  subscriptionId: string;
  holderId: string;
  /** Null where the holder is no member: a partner, somebody of the shared team. */
  memberId: MemberId | null;
  memberName: string;
  shareClass: string;
  count: number;
  amount: MoneyJson;
  paidOn: LocalDate;
}

export const sharesSubscribed = defineEvent<SharesSubscribed>('shares.shares-subscribed.v1', {
  isPublic: true,
  description: 'A holder paid shares and stands in the register with them.',
});

export interface RegisterVerified {
  operations: number;
  /** Hash of the last operation. */
  head: string;
  isWhole: boolean;
  /** The first operation that does not hold, and why. */
  fault: { operation: number | null; kind: string } | null;
}

export const registerVerified = defineEvent<RegisterVerified>('shares.register-verified.v1', {
  isPublic: true,
  description: 'The whole share register was read again, against its hashes and against the ledger.',
});

export interface MemberYear {
  memberId: MemberId;
  memberName: string;
  year: number;
}

export const coverageEnded = defineEvent<MemberYear>('shares.coverage-ended.v1', {
  isPublic: true,
  description: 'The grace is over and no share covers a member’s calendar year.',
});

export const coverageRestored = defineEvent<MemberYear>('shares.coverage-restored.v1', {
  isPublic: true,
  description: 'A share covers again the calendar year of a member whose coverage had ended.',
});

export interface SharesCancelled {
  operation: number;
  resignationId: string;
  holderId: string;
  memberId: MemberId | null;
  /** How many. */
  count: number;
  refund: MoneyJson;
  effectiveOn: LocalDate;
}

export const sharesCancelled = defineEvent<SharesCancelled>('shares.shares-cancelled.v1', {
  isPublic: true,
  description: 'A resignation took effect: the shares are cancelled in the register.',
});

export const extractRequested = defineEvent<{ extractId: string }>('shares.extract-requested.v1', {
  isPublic: false,
  description: 'A person asked for an extract of the register as a PDF.',
});

export const certificateRequested = defineEvent<{ operation: number }>('shares.certificate-requested.v1', {
  isPublic: false,
  description: 'A holder asked for the certificate of shares that were taken over.',
});
