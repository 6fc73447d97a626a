import type { MemberWithActivity } from '@coopera/activities/testing';
import { Budgets } from '@coopera/budgets';
import { ParametersModule } from '@coopera/parameters/module';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { aCrowd, anOpenSession, withBudget } from '@coopera/training/testing';
import { CancelRegistration } from './application/cancel-registration.use-case';
import { PromoteWaiting } from './application/promote-waiting.use-case';
import { RegisterMember } from './application/register-member.use-case';
import { SaveSession } from './application/save-session.use-case';
import { seatFreed } from './events';
import { TrainingModule } from './training.module';

interface Placed {
  id: string;
  status: string;
  position: number | null;
}

describe('the waiting list of a session', () => {
  let context: MediumContext;

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, TrainingModule]);
  });
  afterAll(() => context?.close());

  const signUp = (sessionId: string, { memberId, activityId }: MemberWithActivity) =>
    context.get(RegisterMember).execute({ sessionId, memberId, activityId });
  const cancel = (registrationId: string) =>
    context.get(CancelRegistration).execute({ registrationId, by: 'participant' });
  const promote = async (sessionId: string) => {
    while (await context.get(PromoteWaiting).execute(sessionId));
  };
  const placed = (sessionId: string) =>
    context.database.query<Placed>(
      `SELECT id, status, list_position AS position FROM training.registration WHERE session_id = $1 ORDER BY list_position, registered_at, id`,
      [sessionId],
    );
  const withStatus = async (sessionId: string, status: string) =>
    (await placed(sessionId)).filter((one) => one.status === status);
  const charged = async (sessionId: string) =>
    (
      await context.database.first<{ total: string }>(
        `SELECT coalesce(sum(amount), 0) AS total FROM ledger.line JOIN ledger.entry ON entry.id = entry_id
         JOIN training.registration ON registration.id = entry.source_id::uuid
         WHERE session_id = $1 AND account = '9220'`,
        [sessionId],
      )
    )?.total;
  const available = async ({ activityId }: MemberWithActivity) =>
    String((await context.get(Budgets).positionOf(activityId)).available);
  const people = async (count: number, budget: string) => {
    const all = await aCrowd(context, count);
    if (budget !== '0.00') await Promise.all(all.map((person) => withBudget(context, person, budget)));
    return all;
  };

  it('takes two hundred people at once for twelve seats, without losing one', async () => {
    const { sessionId } = await anOpenSession(context, { capacity: 12, memberPrice: '40.00' });
    const crowd = await people(200, '40.00');
    const outcomes = await Promise.allSettled(crowd.map((person) => signUp(sessionId, person)));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);

    const seated = await withStatus(sessionId, 'registered');
    const waiting = await withStatus(sessionId, 'waiting');
    expect(seated).toHaveLength(12);
    expect(waiting.map(({ position }) => position)).toEqual(Array.from({ length: 188 }, (_, index) => index + 1));
    expect(await charged(sessionId)).toBe(String(-12 * 4000));

    await Promise.all(seated.slice(0, 5).map(({ id }) => cancel(id)));
    await promote(sessionId);
    const promoted = (await withStatus(sessionId, 'registered')).map(({ id }) => id);
    expect(promoted.sort()).toEqual([...seated.slice(5), ...waiting.slice(0, 5)].map(({ id }) => id).sort());
    const left = await withStatus(sessionId, 'waiting');
    expect(left.map(({ id, position }) => [id, position])).toEqual(
      waiting.slice(5).map(({ id }, index) => [id, index + 1]),
    );
    expect(await charged(sessionId)).toBe(String(-12 * 4000));
    const balance = await context.database.first<{ sum: string }>('SELECT sum(amount) AS sum FROM ledger.line');
    expect(balance?.sum).toBe('0');
  });

  it('offers a free seat to the next whose budget covers it, and tells who was passed over', async () => {
    const { sessionId } = await anOpenSession(context, { capacity: 1 });
    const [first, poor, rich] = (await people(3, '0.00')) as [
      MemberWithActivity,
      MemberWithActivity,
      MemberWithActivity,
    ];
    for (const one of [first, rich]) await withBudget(context, one, '40.00');
    const { id } = await signUp(sessionId, first);
    const waits = await signUp(sessionId, poor);
    const next = await signUp(sessionId, rich);
    await cancel(id);
    await promote(sessionId);
    expect((await withStatus(sessionId, 'registered')).map((one) => one.id)).toEqual([next.id]);
    expect(await withStatus(sessionId, 'waiting')).toEqual([{ id: waits.id, status: 'waiting', position: 1 }]);
    expect([await available(poor), await available(rich)]).toEqual(['0.00', '0.00']);
    const mails = await context.database.query<{ template: string; about_id: string }>(
      `SELECT template, about_id FROM platform.mail WHERE template IN ('training/promoted', 'training/passed-over') AND about_id = ANY($1)`,
      [[waits.id, next.id]],
    );
    expect(mails.sort((a, b) => (a.template < b.template ? -1 : 1))).toEqual([
      { template: 'training/passed-over', about_id: waits.id },
      { template: 'training/promoted', about_id: next.id },
    ]);
  });

  it('comes before a newcomer, and moves up when someone leaves it', async () => {
    const { sessionId } = await anOpenSession(context, { capacity: 1, memberPrice: '0.00' });
    const [a, b, c, d] = await people(4, '0.00');
    const seat = await signUp(sessionId, a as MemberWithActivity);
    const second = await signUp(sessionId, b as MemberWithActivity);
    const third = await signUp(sessionId, c as MemberWithActivity);
    await cancel(seat.id);
    expect(await signUp(sessionId, d as MemberWithActivity)).toMatchObject({ status: 'waiting', listPosition: 3 });
    await cancel(second.id);
    await promote(sessionId);
    expect((await withStatus(sessionId, 'registered')).map(({ id }) => id)).toEqual([third.id]);
    expect((await withStatus(sessionId, 'waiting')).map(({ position }) => position)).toEqual([1]);
  });

  it('gets the seats that the coordinator adds', async () => {
    const { sessionId, courseId } = await anOpenSession(context, { capacity: 1, memberPrice: '0.00' });
    for (const person of await people(4, '0.00')) await signUp(sessionId, person);
    const before = (await context.announced(seatFreed.type)).length;
    await context.get(SaveSession).execute({
      id: sessionId,
      courseId,
      language: 'fr',
      officeId: null,
      room: null,
      onlineUrl: null,
      minimum: 1,
      capacity: 3,
      signUpUntil: '2026-12-10' as never,
      sellingActivityId: null,
      slots: [{ day: '2026-12-15' as never, from: '09:00', until: '12:00' }],
      trainers: [],
    });
    expect((await context.announced(seatFreed.type)).length).toBe(before + 1);
    await promote(sessionId);
    expect(await withStatus(sessionId, 'registered')).toHaveLength(3);
    expect(await withStatus(sessionId, 'waiting')).toMatchObject([{ position: 1 }]);
  });

  it('refuses a second registration of one person, also when he asks ten times at once', async () => {
    const { sessionId } = await anOpenSession(context, { memberPrice: '40.00' });
    const [person] = (await people(1, '400.00')) as [MemberWithActivity];
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => signUp(sessionId, person)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await available(person)).toBe('360.00');
  });

  it('gives nothing and takes nothing when the budget does not cover a seat', async () => {
    const { sessionId } = await anOpenSession(context, { memberPrice: '40.00' });
    const [person] = (await people(1, '30.00')) as [MemberWithActivity];
    await expect(signUp(sessionId, person)).rejects.toMatchObject({
      code: 'budgets.not-enough-budget',
      params: { missing: '10.00' },
    });
    expect(await placed(sessionId)).toEqual([]);
    expect(await available(person)).toBe('30.00');
  });

  it('gives back what the rules say, by the day of the cancellation', async () => {
    const { sessionId } = await anOpenSession(context, { memberPrice: '40.00' });
    const [person] = (await people(1, '40.00')) as [MemberWithActivity];
    const { id } = await signUp(sessionId, person);
    context.clock.travelTo('2026-12-05');
    try {
      expect(String(await cancel(id))).toBe('20.00');
      expect(await available(person)).toBe('20.00');
      await expect(cancel(id)).rejects.toThrow('training.registration-over');
    } finally {
      context.clock.travelTo('2026-11-24');
    }
  });

  it('moves in two sessions at once, with the same budgets crossed, without a deadlock', async () => {
    const pairs = await people(16, '80.00');
    const [one, other] = [await anOpenSession(context, { capacity: 8 }), await anOpenSession(context, { capacity: 8 })];
    const [first, second] = [pairs.slice(0, 8), pairs.slice(8)];
    const seats: string[] = [];
    for (const [session, seated, waiting] of [
      [one, first, second],
      [other, second, first],
    ] as const) {
      for (const person of seated) seats.push((await signUp(session.sessionId, person)).id);
      for (const person of waiting) await signUp(session.sessionId, person);
    }
    const promotions = [one, other].flatMap(({ sessionId }) => Array.from({ length: 8 }, () => promote(sessionId)));
    await Promise.all([...seats.map((id) => cancel(id)), ...promotions]);
    for (const { sessionId } of [one, other]) {
      await promote(sessionId);
      expect(await withStatus(sessionId, 'registered')).toHaveLength(8);
      expect(await withStatus(sessionId, 'waiting')).toEqual([]);
      expect(await charged(sessionId)).toBe(String(-8 * 4000));
    }
  });
});
