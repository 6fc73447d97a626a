import type { Language, LocalDate, MemberId } from '@coopera/kernel';
import { memberErrors } from '../members.errors';
import type { FamilySituation } from './family-situation';

export type MemberStatus = 'candidate' | 'admitted' | 'refused' | 'left';
export type MemberCategory = 'user' | 'partner' | 'employee';

export interface Identity {
  firstName: string;
  lastName: string;
  email: string;
  phone?: string | null;
  language: Language;
  birthDate?: LocalDate | null;
  street?: string | null;
  postalCode?: string | null;
  city?: string | null;
  country?: string;
  trade?: string | null;
}

/** A person of the cooperative, apart from his sign-in and from his social file: a candidate has neither. */
export class Member {
  readonly id: MemberId;
  number: number | null;
  status: MemberStatus;
  category: MemberCategory;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  language: Language;
  birthDate: LocalDate | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string;
  trade: string | null;
  /** Encrypted; read through the use cases only. */
  nissCipher: Buffer | null;
  nissFingerprint: Buffer | null;
  ibanCipher: Buffer | null;
  family: FamilySituation;
  requestedOn: LocalDate;
  decidedOn: LocalDate | null;
  refusalReason: string | null;

  private constructor(id: MemberId) {
    this.id = id;
  }

  static candidate(id: MemberId, identity: Identity, family: FamilySituation, requestedOn: LocalDate): Member {
    return Object.assign(new Member(id), {
      number: null,
      status: 'candidate' as const,
      category: 'user' as const,
      phone: null,
      birthDate: null,
      street: null,
      postalCode: null,
      city: null,
      country: 'BE',
      trade: null,
      ...identity,
      email: identity.email.toLowerCase(),
      nissCipher: null,
      nissFingerprint: null,
      ibanCipher: null,
      family,
      requestedOn,
      decidedOn: null,
      refusalReason: null,
    });
  }

  get name(): string {
    return `${this.firstName} ${this.lastName}`;
  }

  /** Fails with: members.already-decided */
  admit(number: number, on: LocalDate): void {
    this.mustBeCandidate();
    this.status = 'admitted';
    this.number = number;
    this.decidedOn = on;
  }

  /** Fails with: members.already-decided */
  refuse(reason: string, on: LocalDate): void {
    this.mustBeCandidate();
    this.status = 'refused';
    this.refusalReason = reason;
    this.decidedOn = on;
  }

  private mustBeCandidate(): void {
    if (this.status !== 'candidate') throw memberErrors.fail('already-decided');
  }
}
