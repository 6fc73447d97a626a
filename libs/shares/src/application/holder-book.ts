import type { Language, MemberId } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Cipher, Clock, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { classOfCategory, type Holder, type ShareClass } from '../domain/holder';
import { HolderRepository } from '../persistence/holder.repository';

export interface NewHolder {
  shareClass: ShareClass;
  name: string;
  street: string | null;
  postalCode: string | null;
  city: string | null;
  country: string;
  language: Language;
  email: string;
  iban: string | null;
}

/** Who holds shares: members as their file says today, and persons who are no members. */
@Injectable()
export class HolderBook {
  constructor(
    private readonly holders: HolderRepository,
    private readonly members: Members,
    private readonly cipher: Cipher,
    private readonly clock: Clock,
  ) {}

  /** The member as a holder, with the name and domicile of today. Fails with: members.member-not-found */
  async ofMember(memberId: MemberId): Promise<Holder> {
    const { category, iban, id: _, ...member } = await this.members.domicile(memberId);
    const known = await this.holders.ofMember(memberId);
    const shareClass = known?.shareClass ?? classOfCategory[category];
    const holder: Holder = {
      ...member,
      id: known?.id ?? newId(),
      memberId,
      shareClass,
      isFounder: known?.isFounder ?? false,
    };
    return { ...holder, id: await this.holders.save(holder, this.sealed(iban), this.clock.now()) };
  }

  async add({ iban, ...person }: NewHolder): Promise<Holder> {
    const holder: Holder = { ...person, id: newId(), memberId: null, number: null, isFounder: false };
    await this.holders.save(holder, this.sealed(iban), this.clock.now());
    return holder;
  }

  /** Founded the cooperative: he may not resign before its third financial year. */
  markFounder(id: string): Promise<void> {
    return this.holders.markFounder(id);
  }

  /** As he is now: a member by his file. Fails with: shares.holder-not-found, shares.holder-erased */
  async current(id: string): Promise<Holder> {
    const holder = await this.holders.get(id);
    return holder.memberId ? this.ofMember(holder.memberId) : holder;
  }

  /** The account of his file, where money goes back to. */
  async ibanOf(id: string): Promise<string | null> {
    const sealed = await this.holders.ibanCipherOf(id);
    return sealed ? this.cipher.decrypt(sealed) : null;
  }

  private sealed(iban: string | null): Buffer | null {
    return iban ? this.cipher.encrypt(iban.replace(/\s/g, '')) : null;
  }
}
