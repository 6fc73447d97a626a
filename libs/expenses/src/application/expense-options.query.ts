import { Activities } from '@coopera/activities';
import { Budgets } from '@coopera/budgets';
import type { ActivityId, LocalDate, MemberId, Money, Scope } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ExpenseType } from '../domain/expense-type';
import { type VehicleKind, vehicleKinds } from '../domain/trip';
import { type Vehicle, VehicleRepository } from '../persistence/vehicle.repository';
import { ExpenseTypes } from './expense-types';
import { type MileageRate, MileageRates } from './mileage-rates';

export interface ExpenseOptions {
  today: LocalDate;
  types: ExpenseType[];
  rates: (MileageRate & { kind: VehicleKind })[];
  vehicles: Vehicle[];
  activities: { id: ActivityId; name: string; available: Money }[];
  ticketLimit: Money;
  kilometreLimit: string;
}

/** What a phone keeps so that expenses are written without a network. */
@Injectable()
export class ExpenseOptionsQuery {
  constructor(
    private readonly types: ExpenseTypes,
    private readonly rates: MileageRates,
    private readonly vehicles: VehicleRepository,
    private readonly activities: Activities,
    private readonly budgets: Budgets,
    private readonly parameters: Parameters,
    private readonly database: Database,
  ) {}

  /** @param today decides which values are in force */
  async of(memberId: MemberId, today: LocalDate, scope: Scope): Promise<ExpenseOptions> {
    return {
      today,
      types: this.types.at(today),
      rates: vehicleKinds.map((kind) => ({ kind, ...this.rates.on(today, kind) })),
      vehicles: await this.vehicles.ofMember(memberId),
      activities: await this.active(scope),
      ticketLimit: this.parameters.at(today).money('expenses.ticket-limit').value,
      kilometreLimit: this.rates.limitOn(today).value.toString(),
    };
  }

  private async active(scope: Scope): Promise<ExpenseOptions['activities']> {
    const own = await this.database.query<{ id: ActivityId; name: string }>(
      `SELECT id, name FROM activities.v_activity WHERE id = ANY($1) AND status = 'active' ORDER BY name, id`,
      [await this.activities.idsInScope(scope)],
    );
    const positions = await this.budgets.positionsOf(own.map(({ id }) => id));
    return own.flatMap(({ id, name }) => {
      const position = positions.get(id);
      return position ? [{ id, name, available: position.available }] : [];
    });
  }
}
