import { type ActivityId, Money } from '@coopera/kernel';
import { Database } from '@coopera/platform/database';
import { Injectable } from '@nestjs/common';
import type { PotSums } from '../domain/mirror';

type Row = Record<keyof PotSums, string>;

const asSums = (row: Row): PotSums =>
  Object.fromEntries(
    Object.entries(row).map(([key, cents]) => [key, Money.ofCents(BigInt(cents))]),
  ) as unknown as PotSums;

/** What the books say of the pot. */
@Injectable()
export class PotSumRepository {
  constructor(private readonly database: Database) {}

  /** Of some Activités in a year, by their sums of months. */
  async ofActivities(ids: readonly ActivityId[], year: number): Promise<PotSums> {
    const [row] = await this.database.query<Row>(
      `SELECT coalesce(-sum(amount) FILTER (WHERE account = '9200'), 0)::text AS fixed,
         coalesce(-sum(amount) FILTER (WHERE account = '9210'), 0)::text AS variable,
         coalesce(-sum(amount) FILTER (WHERE account = '9220' AND reason <> 'pot-service-paid'), 0)::text AS services,
         coalesce(sum(amount) FILTER (WHERE account = '9250'), 0)::text AS losses, '0' AS aid,
         (SELECT coalesce(sum(greatest(amount, 0)), 0)::text FROM ledger.v_activity_balance WHERE activity_id = ANY($1) AND account = '9110') AS advanced
       FROM ledger.v_activity_month WHERE activity_id = ANY($1) AND month BETWEEN $2 AND $3`,
      [ids, `${year}-01-01`, `${year}-12-01`],
    );
    return asSums(row as Row);
  }

  /** Of all members together: the same, and the aid of the solidarity fund. */
  async ofAll(year: number): Promise<PotSums> {
    const [row] = await this.database.query<Row>(
      `SELECT coalesce(-sum(amount) FILTER (WHERE account = '9200'), 0)::text AS fixed,
         coalesce(-sum(amount) FILTER (WHERE account = '9210'), 0)::text AS variable,
         coalesce(-sum(amount) FILTER (WHERE account = '9220' AND reason <> 'pot-service-paid'), 0)::text AS services,
         coalesce(sum(amount) FILTER (WHERE account = '9250'), 0)::text AS losses,
         coalesce(-sum(amount) FILTER (WHERE account = '9510'), 0)::text AS aid,
         (SELECT coalesce(sum(amount), 0)::text FROM ledger.v_activity_balance WHERE account = '9110' AND amount > 0) AS advanced
       FROM ledger.v_pot_line WHERE day BETWEEN $1 AND $2`,
      [`${year}-01-01`, `${year}-12-31`],
    );
    return asSums(row as Row);
  }
}
