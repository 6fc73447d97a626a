import { Money } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type Parcel, parcelsOf, refundOf } from '../domain/refund';
import { HolderRepository } from '../persistence/holder.repository';

export interface Refund {
  parcels: Parcel[];
  count: number;
  /** What the shares cost. */
  paid: Money;
  /** What is paid back. */
  refund: Money;
}

/** What all the shares of a holder are paid back today. */
@Injectable()
export class RefundCalculator {
  constructor(
    private readonly holders: HolderRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async of(holderId: string): Promise<Refund> {
    const parameters = this.parameters.at(this.clock.today());
    const parcels = parcelsOf(await this.holders.linesOf(holderId));
    return {
      parcels,
      count: parcels.reduce((sum, { count }) => sum + count, 0),
      paid: Money.sum(parcels.map(({ count, price }) => price.times(count))),
      refund: refundOf(parcels, parameters.money('share.price').value, parameters.choice('share.refund').value),
    };
  }
}
