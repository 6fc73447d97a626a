import { Activities } from '@coopera/activities';
import { type ActivityId, type Scope, yearOf } from '@coopera/kernel';
import { isUnverified, Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Mirror, mirrorOf, type UnitCost, type UseKind, useKinds } from '../domain/mirror';
import { PotSumRepository } from '../persistence/pot-sum.repository';
import { type PotUse, UseRepository } from '../persistence/use.repository';

export interface MirrorOfYear {
  year: number;
  own: Mirror;
  all: Mirror;
}

/** What was paid into the common pot and what it gave, for an Activité, for a member, and for all members together. */
@Injectable()
export class MirrorQuery {
  constructor(
    private readonly activities: Activities,
    private readonly sums: PotSumRepository,
    private readonly uses: UseRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** All one's own Activités together. */
  async own(year: number | undefined, scope: Scope): Promise<MirrorOfYear> {
    return this.of((await this.activities.idsInScope(scope)) ?? [], year);
  }

  /** Fails with: activities.activity-not-found */
  async activity(id: ActivityId, year: number | undefined, scope: Scope): Promise<MirrorOfYear> {
    await this.activities.card(id, scope);
    return this.of([id], year);
  }

  /** What the pot did for an Activité, piece by piece. Fails with: activities.activity-not-found */
  async lines(id: ActivityId, kind: UseKind, year: number | undefined, scope: Scope): Promise<PotUse[]> {
    await this.activities.card(id, scope);
    return this.uses.lines([id], kind, year ?? yearOf(this.clock.today()));
  }

  private async of(ids: ActivityId[], asked?: number): Promise<MirrorOfYear> {
    const year = asked ?? yearOf(this.clock.today());
    const units = this.units();
    const own = mirrorOf(await this.sums.ofActivities(ids, year), await this.uses.counts(ids, year), units);
    const all = mirrorOf(await this.sums.ofAll(year), await this.uses.counts(null, year), units);
    return { year, own, all };
  }

  private units(): Record<UseKind, UnitCost> {
    const at = this.parameters.at(this.clock.today());
    const unit = (kind: UseKind): UnitCost => {
      const { value, ref } = at.money(`pot.unit-cost.${kind}`);
      return { cost: value, isVerified: !isUnverified(ref.confidence), source: ref.source };
    };
    return Object.fromEntries(useKinds.map((kind) => [kind, unit(kind)])) as Record<UseKind, UnitCost>;
  }
}
