import { type LocalDate, type MemberId, yearOf } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { coveredYears, graceEnd, type SharesOfYear, type Standing, standingOf } from '../domain/coverage';
import { HoldingRepository } from '../persistence/holding.repository';

export interface Access {
  standing: Standing;
  year: number;
  coveredYears: number[];
  /** The last day on which an uncovered year is still borne with. */
  graceUntil: LocalDate;
}

/** Whether a member's calendar year is covered by shares: what lets him use the cooperative. */
@Injectable()
export class ShareAccess {
  constructor(
    private readonly holdings: HoldingRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async of(memberId: MemberId): Promise<Access> {
    return this.judge(await this.holdings.ofMember(memberId));
  }

  async ofMany(ids: MemberId[]): Promise<ReadonlyMap<MemberId, Access>> {
    const holdings = await this.holdings.ofMembers(ids);
    return new Map(ids.map((id) => [id, this.judge(holdings.get(id) ?? [])]));
  }

  private judge(holdings: readonly SharesOfYear[]): Access {
    const today = this.clock.today();
    const parameters = this.parameters.at(today);
    const years = coveredYears(holdings, parameters.count('share.minimum-per-year').value);
    const graceMonths = parameters.count('share.grace-months').value;
    const year = yearOf(today);
    return {
      standing: standingOf(years, today, graceMonths),
      year,
      coveredYears: years,
      graceUntil: graceEnd(year, graceMonths),
    };
  }
}
