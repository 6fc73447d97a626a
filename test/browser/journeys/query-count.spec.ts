import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { accounts } from '../accounts';
import { Colleague } from '../colleague';
import { expect, test } from '../fixtures';

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[];
}

const document = JSON.parse(readFileSync(resolve(__dirname, '../../../openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
/** What lists must be asked with. */
const needed: Record<string, string> = { from: '2026-01-01', to: '2026-11-24', day: '2026-11-01', grid: '03' };
const askedOf = (parameters: { name: string; required?: boolean }[]): string =>
  parameters
    .filter(({ required }) => required)
    .map(({ name }) => `&${name}=${needed[name]}`)
    .join('');
/** Every list that is paged. */
const lists = Object.entries(document.paths)
  .filter(([path, { get }]) => !path.includes('{') && get?.parameters?.some(({ name }) => name === 'perPage'))
  .map(([path, { get }]) => ({ path: path.replace('/api/v1', ''), asked: askedOf(get?.parameters ?? []) }));

test('a list asks the database as often for fifty rows as for one', async ({ baseURL }) => {
  const people = [{ ...accounts.adviser, email: 'admin@coopera.example' }, accounts.member];
  const [admin, member] = await Promise.all(people.map((one) => new Colleague(baseURL ?? '').signIn(one)));
  expect(lists.length).toBeGreaterThan(15);
  for (const { path, asked } of lists) {
    const who = path.startsWith('/me/') ? member : admin;
    const count = async (perPage: number) =>
      Number((await who.answer(`${path}?perPage=${perPage}${asked}`)).headers.get('x-coopera-queries'));
    // The first request of a process also fills its caches.
    await count(1);
    const [one, fifty] = [await count(1), await count(50)];
    expect(one, `${path} counts its statements`).toBeGreaterThan(0);
    expect(fifty, `${path} asks more for more rows`).toBe(one);
  }
});
