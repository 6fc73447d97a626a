import type { Money } from '@coopera/i18n';

export interface ActivityRow {
  id: string;
  number: string;
  name: string;
  state: string;
  memberId: string;
  memberName: string;
  officeName: string | null;
  available: Money;
  reserved: Money;
  toReceive: Money;
  /** Pay already due by the guarantee for money not yet received. */
  exposure: Money;
}

export interface ActivityRecord extends ActivityRow {
  trade: string | null;
  openedOn: string | null;
  bearers: { memberId: string; displayName: string }[];
}
