import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cloneDatabase } from '@coopera/platform/testing';
import { Client } from 'pg';

const root = resolve(__dirname, '..');
type Table = Record<string, { calls: string[]; hears: string[] }>;
const text = readFileSync(join(__dirname, 'modules.mjs'), 'utf8');
const modules = new Function(`${text.replace(/export const (\w+)/g, 'const $1')}; return modules;`)() as Table;

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('spec.'))
    .map((name) => join(folder, name));

describe('the tables of modules', () => {
  it('refer only to tables of modules that are called', async () => {
    const cloned = await cloneDatabase();
    const client = new Client({ connectionString: cloned.url });
    await client.connect();
    const { rows } = await client.query<{ from: string; to: string; name: string }>(
      `SELECT source.nspname AS from, target.nspname AS to, conname AS name FROM pg_constraint
       JOIN pg_class AS a ON a.oid = conrelid JOIN pg_namespace AS source ON source.oid = a.relnamespace
       JOIN pg_class AS b ON b.oid = confrelid JOIN pg_namespace AS target ON target.oid = b.relnamespace WHERE contype = 'f'`,
    );
    await client.end();
    await cloned.drop();
    expect(rows.length).toBeGreaterThan(10);
    const stray = rows.filter(({ from, to }) => from !== to && !modules[from]?.calls.includes(to));
    expect(stray).toEqual([]);
  });

  it.each(Object.keys(modules))('%s reads its own tables, and views of the modules it calls', (module) => {
    const schemas = Object.keys(modules).filter((name) => name !== module && !name.includes('-'));
    const called = modules[module]?.calls ?? [];
    // The view of portfolios is the one that any module may read.
    const allowed = (schema: string, name: string): boolean =>
      name.startsWith('v_') && (called.includes(schema) || `${schema}.${name}` === 'members.v_portfolio');
    let folder: string[] = [];
    try {
      folder = sourcesOf(join(root, 'libs', module, 'src'));
    } catch {
      return; // a module of the table that is not built yet
    }
    const strays = folder.flatMap((file) => {
      const sql = readFileSync(file, 'utf8').matchAll(/\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+([a-z_]+)\.([a-z_]+)/g);
      return [...sql]
        .filter(([, schema, name]) => schemas.includes(schema as string) && !allowed(schema as string, name as string))
        .map(([found]) => `${file}: ${found}`);
    });
    expect(strays).toEqual([]);
  });
});
