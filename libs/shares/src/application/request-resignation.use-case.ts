import type { LocalDate, MemberId } from '@coopera/kernel';
import { Audit, Cipher, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { Holder } from '../domain/holder';
import { Resignation } from '../domain/resignation';
import { effectiveOn, refuseResignation } from '../domain/resignation-rules';
import { HolderRepository } from '../persistence/holder.repository';
import { ResignationRepository } from '../persistence/resignation.repository';
import { sharesErrors } from '../shares.errors';
import { HolderBook } from './holder-book';
import { ResignationRulebook } from './resignation-rulebook';

/** By the member himself, today; or a letter on paper that the secretary takes down, of its own day. */
export type ResignationWish =
  | { memberId: MemberId | null; letter: string }
  | { holderId: string; letter: string; letterOn: LocalDate };

/**
 * Receives a resignation, of all shares: the rules of the letter's day apply, the money goes to the account of the file.
 * Fails with: shares.not-a-member, shares.nothing-to-resign, shares.outside-window, shares.founder-too-early,
 * shares.account-missing, shares.resignation-waits, shares.letter-in-future, shares.holder-not-found, shares.holder-erased
 */
@Injectable()
export class RequestResignation {
  constructor(
    private readonly book: HolderBook,
    private readonly holders: HolderRepository,
    private readonly resignations: ResignationRepository,
    private readonly rulebook: ResignationRulebook,
    private readonly cipher: Cipher,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(wish: ResignationWish): Promise<string> {
    const requestedOn = 'letterOn' in wish ? wish.letterOn : this.clock.today();
    if (requestedOn > this.clock.today()) throw sharesErrors.fail('letter-in-future', {}, '/letterOn');
    const holder = await this.holderOf(wish);
    if ((await this.holders.sharesHeldBy(holder.id)) === 0) throw sharesErrors.fail('nothing-to-resign');
    const rules = this.rulebook.on(requestedOn);
    refuseResignation(requestedOn, holder.isFounder, rules);
    const iban = await this.book.ibanOf(holder.id);
    if (!iban) throw sharesErrors.fail('account-missing');
    const resignation = Resignation.requested({
      id: newId<'share-resignation'>(),
      holderId: holder.id,
      requestedOn,
      letter: wish.letter,
      effectiveOn: effectiveOn(requestedOn, requestedOn, rules),
    });
    await this.resignations.add(resignation, this.cipher.encrypt(iban), this.clock.now());
    await this.audit.record({
      action: 'shares.resignation.request',
      subjectKind: 'share-resignation',
      subjectId: resignation.data.id,
      after: { requestedOn },
    });
    return resignation.data.id;
  }

  private async holderOf(wish: ResignationWish): Promise<Holder> {
    if ('holderId' in wish) return this.book.current(wish.holderId);
    if (!wish.memberId) throw sharesErrors.fail('not-a-member');
    return this.book.ofMember(wish.memberId);
  }
}
