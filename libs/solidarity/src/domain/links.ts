import type { ActivityId, AdviserId, LoginId, MemberId } from '@coopera/kernel';

/** What sets a member of the committee aside, the closest first. Source: règlement du fonds (confidence U). */
export const linkKinds = ['same-person', 'same-household', 'same-iban', 'co-bearer', 'adviser', 'declared'] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface Person {
  memberId: MemberId | null;
  /** Who he is as an adviser, if he is one. */
  adviserId: AdviserId | null;
  street: string | null;
  postalCode: string | null;
  ibans: string[];
  activityIds: readonly ActivityId[];
}

export interface Applicant extends Person {
  memberId: MemberId;
  /** The adviser who accompanies him. */
  advisedBy: AdviserId | null;
  /** Members of the committee with whom a link was declared, by either. */
  declaredWith: readonly LoginId[];
}

export interface Judge extends Person {
  loginId: LoginId;
}

const rules: Record<LinkKind, (applicant: Applicant, judge: Judge) => boolean> = {
  'same-person': (applicant, judge) => applicant.memberId === judge.memberId,
  'same-household': (applicant, judge) => {
    const home = addressKey(applicant);
    return home !== null && home === addressKey(judge);
  },
  'same-iban': (applicant, judge) => meet(applicant.ibans.map(ibanKey), judge.ibans.map(ibanKey)),
  'co-bearer': (applicant, judge) => meet(applicant.activityIds, judge.activityIds),
  adviser: (applicant, judge) => judge.adviserId !== null && applicant.advisedBy === judge.adviserId,
  declared: (applicant, judge) => applicant.declaredWith.includes(judge.loginId),
};

/** Every link between an applicant and who would decide on his case; none lets him decide. */
export const linksBetween = (applicant: Applicant, judge: Judge): LinkKind[] =>
  linkKinds.filter((kind) => rules[kind](applicant, judge));

const meet = (some: readonly string[], others: readonly string[]): boolean => some.some((one) => others.includes(one));

const ibanKey = (iban: string): string => iban.replace(/\s/g, '').toUpperCase();

/** Two writings of one address are one: "Rue Haute, 12 " in 1000 and "rue haute 12". Half an address is none. */
function addressKey({ street, postalCode }: Person): string | null {
  const plain = (text: string | null): string =>
    (text ?? '')
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const [home, code] = [plain(street), plain(postalCode)];
  return home && code ? `${code} ${home}` : null;
}
