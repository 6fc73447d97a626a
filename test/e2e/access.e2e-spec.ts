import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Api } from '../support/api';
import { Journey } from '../support/journey';
import { System } from '../support/system';

interface Operation {
  path: string;
  method: string;
}

const document = JSON.parse(readFileSync(resolve(__dirname, '../../openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, unknown>>;
};
const operations: Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ path: path.replace('/api/v1', ''), method: method.toUpperCase() })),
);
/** Sign-in and signed links, for anyone. */
const open = ['/auth/login', '/auth/refresh', '/auth/logout', '/auth/passwords'];
const closed = operations.filter(({ path }) => !open.includes(path) && !path.startsWith('/public/'));

describe('access', () => {
  let system: System;
  let lotte: Api;
  let ids: string[];

  beforeAll(async () => {
    system = await System.start();
    await system.seed();
    const journey = await Journey.begin(system);
    const invoiceId = await journey.invoice('1000.00');
    await system.settled();
    await journey.finance.upload(
      '/bank-statements',
      'november.xml',
      journey.paymentOf(await journey.file(invoiceId), '10.00'),
    );
    const contract = await journey.camille.post<{ id: string }>('/contracts', {
      activityId: journey.activity.id,
      mode: 'budget',
      amount: { amount: '300.00', currency: 'EUR' },
      startDate: '2026-11-24',
      endDate: '2026-11-24',
      days: 1,
      status: 'employee',
      title: 'Illustratrice',
      place: 'Bruxelles',
    });
    await system.settled();
    const payroll = await system.api.signIn('paie@coopera.example', 'coopera-demo');
    const run = await payroll.post<{ id: string }>('/pay-runs', { until: '2026-11-24' });
    await system.settled();
    const [payslip] = await system.query<{ id: string }>('SELECT id FROM payroll.payslip');
    lotte = await system.api.signIn('lotte@coopera.example', 'coopera-demo');
    const [member] = await system.query<{ id: string }>(
      `SELECT id FROM members.member WHERE email = 'camille@coopera.example'`,
    );
    ids = [invoiceId, journey.activity.id, journey.client.id, member?.id ?? '', contract.id, run.id, payslip?.id ?? ''];
  });
  afterAll(() => system?.stop());

  it('is refused to who is not signed in, on every route but those for anyone', async () => {
    for (const { path, method } of closed) {
      const answer = await system.api.raw(method, path.replace('{id}', ids[0] as string));
      expect([method, path, answer.status]).toEqual([method, path, 401]);
    }
  });

  it('shows nothing of one member to another, on any route', async () => {
    for (const { path, method } of closed)
      for (const id of ids) {
        if (!path.includes('{id}') && id !== ids[0]) continue;
        const answer = await lotte.raw(method, path.replace('{id}', id), method === 'GET' ? undefined : {});
        const text = await answer.text();
        if (path.includes('{id}'))
          expect([method, path, [403, 404, 422].includes(answer.status)]).toEqual([method, path, true]);
        expect([method, path, text.includes('camille@coopera.example') || text.includes(ids[0] as string)]).toEqual([
          method,
          path,
          false,
        ]);
      }
  });

  it('is refused with a trace id, and the reading of a file by staff is recorded', async () => {
    const answer = await lotte.raw('GET', '/members');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'auth.not-allowed', traceId: expect.any(String) });
    const adviser = await system.api.signIn('conseil@coopera.example', 'coopera-demo');
    await adviser.get(`/members/${ids[3]}`);
    const [entry] = await system.query<{ actor_name: string }>(
      `SELECT actor_name FROM platform.audit_entry WHERE action = 'members.file.read' AND subject_id = $1`,
      [ids[3]],
    );
    expect(entry?.actor_name).toBe('Zoé Claes');
  });
});
