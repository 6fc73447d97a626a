// A copy of the demonstration's database in which one Activité has 25 years of entries, beside one that has a few.

const YEARS = 25;
const ENTRIES_A_YEAR = 2_000;

/** Makes the copy. @returns its address, the two Activités with the number of their lines, and how to drop it */
export async function makeLongHistory({ Client, databaseUrl }) {
  const url = new URL(databaseUrl);
  const original = url.pathname.slice(1);
  const copy = `${original}_bench`;
  const asServer = (...statements) =>
    connected(Client, Object.assign(new URL(databaseUrl), { pathname: '/postgres' }).href, async (server) => {
      for (const statement of statements) await server.query(statement);
    });
  const drop = () => asServer(`DROP DATABASE IF EXISTS "${copy}" WITH (FORCE)`);
  await drop();
  await asServer(`CREATE DATABASE "${copy}" TEMPLATE "${original}"`);
  url.pathname = `/${copy}`;
  const { short, long } = await connected(Client, url.href, fill);
  return { url: url.href, short, long, drop };
}

async function connected(Client, connectionString, work) {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function fill(client) {
  const [short, long] = await twoActivities(client);
  for (let year = 0; year < YEARS; year += 1) await client.query(ONE_YEAR, [long, ENTRIES_A_YEAR, 2026 - YEARS + year]);
  await client.query('ANALYZE ledger.entry, ledger.line, ledger.activity_balance');
  const counted = async (id) => {
    const { rows } = await client.query('SELECT count(*) FROM ledger.line WHERE activity_id = $1', [id]);
    return { id, lines: Number(rows[0].count) };
  };
  return { short: await counted(short), long: await counted(long) };
}

/** Those with about ten lines, of which one stays so. */
async function twoActivities(client) {
  const { rows } = await client.query(
    `SELECT activity_id FROM ledger.line WHERE activity_id IS NOT NULL GROUP BY activity_id
     ORDER BY abs(count(*) - 10), activity_id LIMIT 2`,
  );
  return rows.map((row) => row.activity_id);
}

/** Invoices that are paid the same day: two lines of the Activité each. */
const ONE_YEAR = `
  WITH entry AS (
    INSERT INTO ledger.entry (id, ledger, occurred_on, recorded_at, reason, source_kind, source_id, params)
    SELECT gen_random_uuid(), 'budget', make_date($3, 1, 1) + n % 365, now(), 'budget-paid', 'invoice', gen_random_uuid(),
      '{"client": "Client", "number": "F-1"}'
    FROM generate_series(1, $2::int) AS n RETURNING id, occurred_on)
  INSERT INTO ledger.line (entry_id, position, day, ledger, account, activity_id, amount)
  SELECT id, position, occurred_on, 'budget', account, $1, amount
  FROM entry CROSS JOIN (VALUES (1, '9110', -1000), (2, '9111', 1000)) AS line (position, account, amount)`;
