import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { localDate, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { Budgets } from './application/budgets';
import { PotServices } from './application/pot-services';
import { BudgetsModule } from './budgets.module';

describe('services of the pot', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;

  const service = (amount: string, id: string = newId()) => ({
    activityId: camille.activityId,
    source: { kind: 'training', id },
    amount: Money.of(amount),
    on: localDate('2026-11-24'),
    label: 'Formation',
    account: '9220',
  });
  const run = <T>(work: () => Promise<T>) => context.database.transaction(work);
  const available = async () => String((await context.get(Budgets).positionOf(camille.activityId)).available);

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BudgetsModule]);
  });
  beforeEach(async () => {
    camille = await aMemberWithActivity(context);
  });
  afterAll(() => context?.close());

  it('are paid to an Activité, charged once, and given back once', async () => {
    const services = context.get(PotServices);
    await run(() => services.pay(service('100.00')));
    const seat = service('40.00');
    for (let time = 0; time < 2; time += 1) await run(() => services.charge(seat));
    expect(await available()).toBe('60.00');
    for (let time = 0; time < 2; time += 1) await run(() => services.refund(seat));
    expect(await available()).toBe('100.00');
  });

  it('are never charged beyond what is available, when fifty ask at once', async () => {
    const services = context.get(PotServices);
    await run(() => services.pay(service('100.00')));
    const asked = Array.from({ length: 50 }, () => run(() => services.charge(service('30.00'))));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await available()).toBe('10.00');
  });

  it('say what is missing when they refuse', async () => {
    const asked = run(() => context.get(PotServices).charge(service('25.00')));
    await expect(asked).rejects.toMatchObject({ code: 'budgets.not-enough-budget', params: { missing: '25.00' } });
  });
});
