import { System } from '../support/system';

const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

describe('sessions', () => {
  let system: System;
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${system.api.url}/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const signIn = () => post('/auth/login', { email: 'Camille@coopera.example', password: 'coopera-demo' });

  beforeAll(async () => {
    system = await System.start();
    await system.seed();
  });
  afterAll(() => system?.stop());

  it('go on by a refresh cookie that no script can read', async () => {
    const answer = await signIn();
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await answer.json()).toMatchObject({
      expiresIn: 600,
      user: { displayName: 'Camille Dubois', roles: ['member'] },
    });
    expect((await post('/auth/refresh', {}, { cookie: cookieOf(answer) })).status).toBe(200);
  });

  it('end when a refresh token comes back long after it served: it was copied', async () => {
    const first = cookieOf(await signIn());
    const second = cookieOf(await post('/auth/refresh', {}, { cookie: first }));
    await system.query(
      `UPDATE platform.refresh_token SET used_at = used_at - interval '1 minute' WHERE used_at IS NOT NULL`,
    );
    expect((await post('/auth/refresh', {}, { cookie: first })).status).toBe(401);
    expect((await post('/auth/refresh', {}, { cookie: second })).status).toBe(401);
  });

  it('are not opened by guessing: ten failures, then one waits', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1)
      await post('/auth/login', { email: 'lotte@coopera.example', password: 'wrong' });
    const answer = await post(
      '/auth/login',
      { email: 'lotte@coopera.example', password: 'coopera-demo' },
      { 'accept-language': 'nl' },
    );
    expect([answer.status, ((await answer.json()) as { title: string }).title]).toEqual([
      429,
      'Te veel pogingen. Probeer opnieuw over 15 minuten.',
    ]);
  });

  it('do the same thing once for one Idempotency-Key, and refuse the key for another', async () => {
    const { accessToken } = (await (await signIn()).json()) as { accessToken: string };
    const me = { authorization: `Bearer ${accessToken}`, 'idempotency-key': 'k-1' };
    const get = async <T>(path: string): Promise<T> =>
      (await fetch(`${system.api.url}/api/v1${path}`, { headers: me })).json() as Promise<T>;
    const { items } = await get<{ items: { id: string }[] }>('/me/activities');
    const [client] = await get<{ id: string }[]>('/clients');
    const draft = (price: string) => ({
      activityId: items[0]?.id,
      clientId: client?.id,
      language: 'fr',
      termDays: 10,
      lines: [{ description: 'x', quantity: '1', unit: 'day', unitPrice: price, vatCategory: 'S', vatPercent: '21' }],
    });
    const answers = await Promise.all([1, 2, 3].map(() => post('/invoices', draft('10.00'), me)));
    const ids = new Set(await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id: string }).id)));
    expect([ids.size, answers.map((answer) => answer.status)]).toEqual([1, [201, 201, 201]]);
    const other = await post('/invoices', draft('11.00'), me);
    expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([409, 'http.key-reused']);
  });
});
