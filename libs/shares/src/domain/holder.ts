import type { Language, MemberId } from '@coopera/kernel';

/** A: a member who uses the cooperative. B: a partner. C: somebody of the shared team. Source: the articles. */
export const shareClasses = ['A', 'B', 'C'] as const;
export type ShareClass = (typeof shareClasses)[number];

/** A member's category decides the class of his shares. */
export const classOfCategory: Record<'user' | 'partner' | 'employee', ShareClass> = {
  user: 'A',
  partner: 'B',
  employee: 'C',
};

/** What the law wants to read of a holder: name and domicile; and his number where he is a member. */
export interface RegisterPerson {
  name: string;
  number: number | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string;
}

/** Who holds shares, with what is needed to write to him. A partner is no member. */
export interface Holder extends RegisterPerson {
  id: string;
  memberId: MemberId | null;
  shareClass: ShareClass;
  isFounder: boolean;
  language: Language;
  email: string;
}
