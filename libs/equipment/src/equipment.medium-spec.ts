import { aMemberWithActivity } from '@coopera/activities/testing';
import { type ActivityId, localDate, Money, wholeCooperative } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { DepreciateDue } from './application/depreciate-due.use-case';
import { DepreciationBooked } from './application/depreciation-booked.check';
import { DisposeOfEquipment } from './application/dispose-of-equipment.use-case';
import { EquipmentQuery } from './application/equipment.query';
import { RegisterEquipment } from './application/register-equipment.use-case';
import { EquipmentModule } from './equipment.module';

describe('equipment of the cooperative', () => {
  let context: MediumContext;
  let activityId: ActivityId;

  /** Bought in August 2026, known today, 24 November: three months are over. */
  const aComputer = () =>
    context.get(RegisterEquipment).execute({
      activityId,
      label: 'Ordinateur portable',
      category: 'computer',
      acquiredOn: localDate('2026-08-10'),
      cost: Money.of('1800.00'),
      bookedOn: '499',
    });
  const balances = async () =>
    Object.fromEntries(
      (
        await context.database.query<{ account: string; amount: string }>(
          `SELECT account, sum(amount) AS amount FROM ledger.line WHERE activity_id = $1 AND ledger = 'statutory' GROUP BY account`,
          [activityId],
        )
      ).map(({ account, amount }) => [account, Number(amount)]),
    );
  const findings = () => context.get(DepreciationBooked).find(context.clock.today());

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, EquipmentModule]);
  });
  beforeEach(async () => {
    ({ activityId } = await aMemberWithActivity(context));
  });
  afterAll(() => context?.close());

  it('is activated, wears out month by month, once each even when two processes do it, and blocks a closing until then', async () => {
    const id = await aComputer();
    expect(await balances()).toEqual({ '2401': 180_000, '499': -180_000 });
    expect(await findings()).toHaveLength(3);
    await Promise.all([context.get(DepreciateDue).execute(), context.get(DepreciateDue).execute()]);
    expect(await context.get(DepreciateDue).execute()).toBe(0);
    expect(await balances()).toEqual({ '2401': 180_000, '24019': -15_000, '499': -180_000, '6302': 15_000 });
    expect(await findings()).toEqual([]);
    const file = await context.get(EquipmentQuery).one(id, wholeCooperative);
    expect(file).toMatchObject({ depreciated: { amount: '150.00' }, bookValue: { amount: '1650.00' }, years: 3 });
    expect(file.plan).toHaveLength(36);
  });

  it('leaves the books with its loss, and wears out no more', async () => {
    const id = await aComputer();
    await context.get(DepreciateDue).execute();
    const disposal = { id, on: localDate('2026-11-24'), proceeds: Money.of('1000.00'), reason: 'vendu' };
    await context.get(DisposeOfEquipment).execute(disposal);
    expect(await balances()).toEqual({
      '2401': 0,
      '24019': 0,
      '416': 100_000,
      '499': -180_000,
      '6302': 15_000,
      '663': 65_000,
    });
    expect((await context.get(EquipmentQuery).one(id, wholeCooperative)).plan).toHaveLength(3);
    await expect(context.get(DisposeOfEquipment).execute(disposal)).rejects.toThrow('equipment.already-disposed');
  });

  it('refuses an account that is not there, at its field', async () => {
    const asked = context.get(RegisterEquipment).execute({
      activityId,
      label: 'Table',
      category: 'furniture',
      acquiredOn: localDate('2026-11-01'),
      cost: Money.of('100.00'),
      bookedOn: '6999',
    });
    await expect(asked).rejects.toMatchObject({ code: 'equipment.unknown-account', pointer: '/bookedOn' });
  });
});
