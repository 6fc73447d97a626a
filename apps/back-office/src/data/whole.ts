import type { Query } from '@coopera/api-client';
import type { RaRecord } from 'react-admin';
import type { Adapter } from './adapter';

interface Whole<Row extends object> {
  ask: (query: Query) => Promise<Row[]>;
  /** Where the rows have no id of their own. */
  idOf?: (row: Row) => string;
  /** What the search box looks into. */
  words?: (row: Row) => (string | null)[];
  /** Filters that the API answers itself. */
  served?: string[];
}

const own = ['page', 'perPage', 'sort', 'q'];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function rankOf(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return Number((value as { amount?: string } | null)?.amount ?? Number.NaN);
}

function compare(a: unknown, b: unknown): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  return typeof left === 'number' && typeof right === 'number' ? left - right : `${left}`.localeCompare(`${right}`);
}

function sorted(rows: RaRecord[], sort: unknown): RaRecord[] {
  const [, down, field] = /^(-?)(\w+)$/.exec(String(sort ?? '')) ?? [];
  if (!field || !rows[0] || !(field in rows[0]) || field === 'id') return rows;
  return [...rows].sort((a, b) => (down ? -1 : 1) * compare(a[field], b[field]));
}

/** A list that the API gives whole: it is searched, sorted and cut in pages here. */
export const whole =
  <Row extends object>({ ask, idOf, words, served = [] }: Whole<Row>): NonNullable<Adapter['list']> =>
  async (query) => {
    const rows = await ask(query);
    const filters = Object.entries(query).filter(([key]) => ![...own, ...served].includes(key));
    const looked = plain(String(query.q ?? ''));
    const found = rows
      .filter((row) => !looked || words?.(row).some((word) => plain(word ?? '').includes(looked)))
      .map((row) => ({ id: idOf?.(row) ?? '', ...row }) as RaRecord)
      .filter((row) => filters.every(([key, value]) => [value].flat().map(String).includes(String(row[key]))));
    const [page, perPage] = [Number(query.page ?? 1), Number(query.perPage ?? 25)];
    const items = sorted(found, query.sort).slice((page - 1) * perPage, page * perPage);
    return { items, page, perPage, total: found.length };
  };
