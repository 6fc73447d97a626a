import { type LocalDate, type MemberId, type MoneyJson } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { effectiveOn, founderYearOf, type ResignationWindow, windowOn } from '../domain/resignation-rules';
import { HolderRepository } from '../persistence/holder.repository';
import { sharesErrors } from '../shares.errors';
import { RefundCalculator } from './refund-calculator';
import { type ResignationItem, ResignationListQuery } from './resignation-list.query';
import { ResignationRulebook, type RuleOrigin } from './resignation-rulebook';

export interface OwnResignation {
  window: ResignationWindow;
  /** For a founder only: the first financial year in which he may. */
  founderFrom: number | null;
  effectiveOn: LocalDate;
  count: number;
  refund: MoneyJson;
  rules: RuleOrigin[];
  current: ResignationItem | null;
}

/** What a member is told before he resigns, and where his resignation stands. */
@Injectable()
export class OwnResignationQuery {
  constructor(
    private readonly holders: HolderRepository,
    private readonly refunds: RefundCalculator,
    private readonly resignations: ResignationListQuery,
    private readonly rulebook: ResignationRulebook,
    private readonly clock: Clock,
  ) {}

  /** Fails with: shares.not-a-member, shares.nothing-to-resign */
  @Transactional()
  async of(memberId: MemberId | null): Promise<OwnResignation> {
    if (!memberId) throw sharesErrors.fail('not-a-member');
    const holder = await this.holders.ofMember(memberId);
    if (!holder) throw sharesErrors.fail('nothing-to-resign');
    const today = this.clock.today();
    const rules = this.rulebook.on(today);
    const { count, refund } = await this.refunds.of(holder.id);
    return {
      window: windowOn(today, rules),
      founderFrom: holder.isFounder ? founderYearOf(rules) : null,
      effectiveOn: effectiveOn(today, today, rules),
      count,
      refund: refund.toJSON(),
      rules: this.rulebook.origins(),
      current: await this.resignations.ofMember(memberId),
    };
  }
}
