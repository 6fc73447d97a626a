import type { AdviserId } from '@coopera/kernel';
import { Database, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

/** The offices of the cooperative and their advisers. */
@Injectable()
export class Offices {
  constructor(private readonly database: Database) {}

  /** The city of each office, by its id. */
  async cities(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; city: string }>('SELECT id, city FROM members.office');
    return new Map(rows.map(({ id, city }) => [id, city]));
  }

  @Transactional()
  async addOffice({ code, city }: { code: string; city: string }): Promise<string> {
    const id = newId<'office'>();
    await this.database.query('INSERT INTO members.office (id, code, city) VALUES ($1, $2, $3)', [id, code, city]);
    return id;
  }

  @Transactional()
  async addAdviser({ name, email, officeId }: { name: string; email: string; officeId: string }): Promise<AdviserId> {
    const id = newId<'adviser'>();
    await this.database.query('INSERT INTO members.adviser (id, name, email, office_id) VALUES ($1, $2, $3, $4)', [
      id,
      name,
      email,
      officeId,
    ]);
    return id;
  }
}
