import { Activities } from '@coopera/activities';
import { type ActivityId, type LocalDate, Money, type MoneyJson, type Scope } from '@coopera/kernel';
import { Clock, Database, type Page, type PageQueryDto, pageOf } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type AgeName, ageSql, exposureAges } from '../domain/exposure-age';
import { expectedDay } from '../domain/treasury';
import { StatementRepository } from '../persistence/statement.repository';

export interface ExposureItem {
  id: string;
  activityId: ActivityId;
  activityName: string;
  activityNumber: number;
  invoiceId: string | null;
  invoiceNumber: string | null;
  clientId: string | null;
  clientName: string | null;
  dueOn: LocalDate | null;
  /** Since when the pot has advanced. */
  since: LocalDate;
  /** Days since then. */
  days: number;
  amount: MoneyJson;
  /** By the habit of the client; null where no invoice covers it. */
  expectedOn: LocalDate | null;
}

export interface ExposureSum {
  key: string;
  name: string;
  count: number;
  amount: MoneyJson;
}

export interface ExposureSummary {
  total: MoneyJson;
  /** What no unpaid invoice covers. */
  uncovered: MoneyJson;
  ages: ExposureSum[];
  /** The ten largest. */
  clients: ExposureSum[];
  activities: ExposureSum[];
}

type Row = Omit<ExposureItem, 'amount' | 'expectedOn'> & { amount: string };
type SumRow = Omit<ExposureSum, 'amount'> & { amount: string };

const FROM = `FROM budgets.v_exposure AS exposure JOIN activities.v_activity AS activity ON activity.id = exposure.activity_id
  WHERE ($1::uuid[] IS NULL OR activity_id = ANY($1))`;

/** What the common pot has advanced: to whom, since when, and when it should come back. */
@Injectable()
export class ExposureQuery {
  constructor(
    private readonly database: Database,
    private readonly activities: Activities,
    private readonly statements: StatementRepository,
    private readonly clock: Clock,
  ) {}

  async list(
    query: PageQueryDto,
    filter: { clientId?: string; activityId?: string; age?: AgeName },
    scope: Scope,
  ): Promise<Page<ExposureItem>> {
    const today = this.clock.today();
    const page = await pageOf<Row>(this.database, {
      select: `activity_id || '/' || coalesce(invoice_id::text, '') AS id, activity_id AS "activityId", activity.name AS "activityName",
        activity.number AS "activityNumber", invoice_id AS "invoiceId", invoice_number AS "invoiceNumber", client_id AS "clientId",
        client_name AS "clientName", due_on AS "dueOn", since, $2::date - since AS days, amount`,
      from: `${FROM} AND ($3::uuid IS NULL OR client_id = $3) AND ($4::uuid IS NULL OR activity_id = $4)
        AND ($5::text IS NULL OR activity.name || ' ' || coalesce(client_name, '') ILIKE '%' || $5 || '%')
        AND ($6::text IS NULL OR ${ageSql('since', '$2::date')} = $6)`,
      params: [
        await this.activities.idsInScope(scope),
        today,
        filter.clientId ?? null,
        filter.activityId ?? null,
        query.q?.trim() || null,
        filter.age ?? null,
      ],
      sortable: {
        amount: 'amount',
        since: 'since',
        activityName: 'activity.name',
        clientName: 'client_name',
        dueOn: 'due_on',
      },
      tieBreak: 'activity_id, invoice_id',
      query,
    });
    const clients = page.items.flatMap(({ clientId }) => (clientId ? [clientId] : []));
    const habits = await this.statements.habits([...new Set(clients)]);
    return {
      ...page,
      items: page.items.map((row) => ({
        ...row,
        amount: euros(row.amount),
        expectedOn: row.dueOn && expectedDay(row.dueOn, habits.get(row.clientId ?? '') ?? null, today),
      })),
    };
  }

  async summary(scope: Scope): Promise<ExposureSummary> {
    const params = [await this.activities.idsInScope(scope)];
    const by = (key: string, name: string): string =>
      `SELECT ${key} AS key, ${name} AS name, count(*)::int AS count, sum(amount)::text AS amount ${FROM} AND ${key} IS NOT NULL GROUP BY 1, 2 ORDER BY sum(amount) DESC, 1 LIMIT 10`;
    const age = ageSql('since', `'${this.clock.today()}'::date`);
    const ages = await this.database.query<SumRow>(by(age, age), params);
    const clients = await this.database.query<SumRow>(by('client_id::text', 'client_name'), params);
    const activities = await this.database.query<SumRow>(by('activity_id::text', 'activity.name'), params);
    const [sums] = await this.database.query<{ total: string; uncovered: string }>(
      `SELECT coalesce(sum(amount), 0)::text AS total, coalesce(sum(amount) FILTER (WHERE invoice_id IS NULL), 0)::text AS uncovered ${FROM}`,
      params,
    );
    return {
      total: euros(sums?.total ?? '0'),
      uncovered: euros(sums?.uncovered ?? '0'),
      ages: exposureAges.map(({ name }) => asSum(ages.find(({ key }) => key === name) ?? emptySum(name))),
      clients: clients.map(asSum),
      activities: activities.map(asSum),
    };
  }
}

const euros = (cents: string): MoneyJson => Money.ofCents(BigInt(cents)).toJSON();
const asSum = (row: SumRow): ExposureSum => ({ ...row, amount: euros(row.amount) });
const emptySum = (name: string): SumRow => ({ key: name, name, count: 0, amount: '0' });
