import { aMemberWithActivity } from '@coopera/activities/testing';
import { BudgetsModule, PotServices } from '@coopera/budgets';
import { localDate, Money, ownedBy, wholeCooperative, yearOf } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { Clock, newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { reminderSent } from '@coopera/recovery/events';
import { registrationCancelled, registrationConfirmed } from '@coopera/training/events';
import { MirrorQuery } from './application/mirror.query';
import { NoteServicesOfThePot } from './jobs/note-services-of-the-pot.subscriber';
import { PotModule } from './pot.module';

describe('the mirror of the pot', () => {
  let context: MediumContext;

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BudgetsModule, PotModule], [NoteServicesOfThePot]);
  });
  afterAll(() => context?.close());

  it('counts each service once for its Activité, forgets a seat given up, and tells nobody of others', async () => {
    const [camille, lotte] = [await aMemberWithActivity(context), await aMemberWithActivity(context)];
    const on = context.get(Clock).today();
    const services = context.get(PotServices);
    const service = { activityId: camille.activityId, on, label: 'x', account: '9220' };
    await context.database.transaction(() =>
      services.pay({ ...service, source: { kind: 'x', id: newId() }, amount: Money.of('100.00') }),
    );
    await context.database.transaction(() =>
      services.charge({ ...service, source: { kind: 'x', id: newId() }, amount: Money.of('40.00') }),
    );
    const subscriber = context.get(NoteServicesOfThePot);
    const tell = (type: string, payload: object) =>
      subscriber.handle({ type, payload, id: newId(), occurredAt: `${on}T00:00:00Z` } as never);
    const reminder = {
      reminderId: newId(),
      sentOn: on,
      clientName: 'Flagey',
      invoices: [camille, camille, lotte].map(({ activityId }) => ({ activityId, number: 'F-1' })),
    };
    for (let time = 0; time < 2; time += 1) await tell(reminderSent.type, reminder);
    const seat = { registrationId: newId(), activityId: camille.activityId, courseCode: 'VOIX-01', on };
    await tell(registrationConfirmed.type, seat);
    const count = async (kind: string) => {
      const { own } = await context.get(MirrorQuery).own(undefined, ownedBy(camille.memberId));
      return own.used.lines.find((line) => line.kind === kind)?.count;
    };
    expect([await count('reminder'), await count('training-seat')]).toEqual([1, 1]);
    await tell(registrationCancelled.type, seat);
    expect(await count('training-seat')).toBe(0);

    const { own, all } = await context.get(MirrorQuery).activity(camille.activityId, yearOf(on), wholeCooperative);
    // What the pot paid her is no price that she gave back.
    expect(String(own.paidIn.services)).toBe('40.00');
    expect(all.used.lines.find(({ kind }) => kind === 'reminder')?.count).toBe(2);
    expect(own.used.lines[0]?.unit.isVerified).toBe(false);
    const lines = await context
      .get(MirrorQuery)
      .lines(camille.activityId, 'reminder', yearOf(localDate(on)), ownedBy(camille.memberId));
    expect(lines).toMatchObject([{ sourceId: reminder.reminderId, label: 'Flagey · F-1' }]);
    await expect(
      context.get(MirrorQuery).lines(camille.activityId, 'reminder', yearOf(on), ownedBy(lotte.memberId)),
    ).rejects.toMatchObject({ code: 'activities.activity-not-found' });
  });
});
