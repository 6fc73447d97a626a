import type { Database } from '../database/database';
import type { PageQueryDto } from './page.dto';

export interface Page<Item> {
  items: Item[];
  page: number;
  perPage: number;
  /** Rows in all, counted up to 10,000. */
  total: number;
}

const COUNT_CAP = 10_000;

export interface PageRequest {
  select: string;
  /** FROM … WHERE …, with $1… for `params`. */
  from: string;
  params: unknown[];
  /** Field of the wire → SQL expression. The first is the order where none is asked for. */
  sortable: Record<string, string>;
  query: PageQueryDto;
  /** Settles the order of equals: the primary key. */
  tieBreak: string;
}

/** One page and a capped count, in two queries whatever the number of rows. */
export async function pageOf<Item>(database: Database, request: PageRequest): Promise<Page<Item>> {
  const { query, params } = request;
  const page = query.page ?? 1;
  const perPage = query.perPage ?? 25;
  const descending = query.sort?.startsWith('-') ?? false;
  const field = query.sort?.replace('-', '') ?? '';
  const order = request.sortable[field]
    ? `${request.sortable[field]} ${descending ? 'DESC' : 'ASC'} NULLS LAST`
    : Object.values(request.sortable)[0];
  const items = await database.query<Item>(
    `SELECT ${request.select} ${request.from} ORDER BY ${order}, ${request.tieBreak} LIMIT ${perPage} OFFSET ${(page - 1) * perPage}`,
    params,
  );
  const counted = await database.first<{ total: string }>(
    `SELECT count(*) AS total FROM (SELECT 1 ${request.from} LIMIT ${COUNT_CAP}) AS counted`,
    params,
  );
  return { items, page, perPage, total: Number(counted?.total ?? 0) };
}
