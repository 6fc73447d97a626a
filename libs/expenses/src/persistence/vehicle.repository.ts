import type { MemberId } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { VehicleKind } from '../domain/trip';

export interface Vehicle {
  id: string;
  memberId: MemberId;
  kind: VehicleKind;
  name: string;
  plate: string | null;
  isRetired: boolean;
}

const SELECT = `SELECT id, member_id AS "memberId", kind, name, plate, retired_on IS NOT NULL AS "isRetired" FROM expenses.vehicle`;

@Injectable()
export class VehicleRepository {
  constructor(private readonly database: Database) {}

  ofMember(memberId: MemberId): Promise<Vehicle[]> {
    return this.database.query(`${SELECT} WHERE member_id = $1 ORDER BY retired_on NULLS FIRST, name, id`, [memberId]);
  }

  find(id: string, memberId: MemberId): Promise<Vehicle | undefined> {
    return this.database.first(`${SELECT} WHERE id = $1 AND member_id = $2`, [id, memberId]);
  }

  /** Holds the vehicles of a person: his kilometres are counted one submission after another. */
  async lockOf(memberId: MemberId): Promise<void> {
    await this.database.query('SELECT 1 FROM expenses.vehicle WHERE member_id = $1 ORDER BY id FOR UPDATE', [memberId]);
  }

  /** The kind stays what it was: kilometres of a car never become those of a bicycle. @returns false when the id is somebody else’s */
  async put({ id, memberId, kind, name, plate }: Omit<Vehicle, 'isRetired'>, at: Date): Promise<boolean> {
    const put = await this.database.query(
      `INSERT INTO expenses.vehicle AS vehicle (id, member_id, kind, name, plate, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, plate = excluded.plate
         WHERE vehicle.member_id = excluded.member_id RETURNING id`,
      [id, memberId, kind, name, plate, at],
    );
    return put.length > 0;
  }

  async retire(id: string, memberId: MemberId, on: string): Promise<void> {
    await this.database.query(
      'UPDATE expenses.vehicle SET retired_on = $3 WHERE id = $1 AND member_id = $2 AND retired_on IS NULL',
      [id, memberId, on],
    );
  }
}
