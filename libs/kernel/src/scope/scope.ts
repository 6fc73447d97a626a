import type { AdviserId, MemberId } from '../ids/id';

/** Whose objects a query may see. Every finder demands one, so a query without scope does not compile. */
export type Scope = OwnedBy | AdvisedBy | WholeCooperative;

export interface OwnedBy {
  readonly kind: 'owned-by';
  readonly memberId: MemberId;
}
export interface AdvisedBy {
  readonly kind: 'advised-by';
  readonly adviserId: AdviserId;
}
export interface WholeCooperative {
  readonly kind: 'whole-cooperative';
}

export const ownedBy = (memberId: MemberId): OwnedBy => ({ kind: 'owned-by', memberId });
export const advisedBy = (adviserId: AdviserId): AdvisedBy => ({ kind: 'advised-by', adviserId });
export const wholeCooperative: WholeCooperative = { kind: 'whole-cooperative' };
