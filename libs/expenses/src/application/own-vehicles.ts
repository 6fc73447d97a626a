import type { MemberId } from '@coopera/kernel';
import { Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { VehicleKind } from '../domain/trip';
import { expenseErrors } from '../expenses.errors';
import { type Vehicle, VehicleRepository } from '../persistence/vehicle.repository';

/** The vehicles of a member: kept under an id of his own making, retired and never erased while trips were driven. */
@Injectable()
export class OwnVehicles {
  constructor(
    private readonly vehicles: VehicleRepository,
    private readonly clock: Clock,
  ) {}

  of(memberId: MemberId): Promise<Vehicle[]> {
    return this.vehicles.ofMember(memberId);
  }

  /** Fails with: expenses.vehicle-not-found, for an id of somebody else */
  @Transactional()
  async put(vehicle: {
    id: string;
    memberId: MemberId;
    kind: VehicleKind;
    name: string;
    plate: string | null;
  }): Promise<void> {
    if (!(await this.vehicles.put(vehicle, this.clock.now()))) throw expenseErrors.fail('vehicle-not-found');
  }

  @Transactional()
  async retire(id: string, memberId: MemberId): Promise<void> {
    if (!(await this.vehicles.find(id, memberId))) throw expenseErrors.fail('vehicle-not-found');
    await this.vehicles.retire(id, memberId, this.clock.today());
  }
}
