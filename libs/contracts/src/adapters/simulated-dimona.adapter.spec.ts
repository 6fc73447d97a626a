import { localDate } from '@coopera/kernel';
import { FrozenClock } from '@coopera/platform/testing';
import { aDeclaration } from '../../testing/declaration.builder';
import { SimulatedDimona } from './simulated-dimona.adapter';

const dimona = new SimulatedDimona(new FrozenClock() as never);
const answer = (niss: string, day = '2026-11-26') =>
  dimona.declare(aDeclaration({ niss, startsOn: localDate(day), endsOn: localDate(day) }));

describe('the simulator of Dimona', () => {
  it('says that it is one', async () => {
    expect(dimona.name).toBe('simulator');
    expect((await answer('90010100123')).reference).toMatch(/^SIM-/);
  });

  it.each([
    ['90010100123', 'accepted', 0],
    ['90010199723', 'warning', 1],
    ['90010199823', 'refused', 1],
    ['90010199623', 'waiting', 0],
  ])('answers %s with %s', async (niss, status, anomalies) => {
    const given = await answer(niss);
    expect([given.status, given.anomalies.length]).toEqual([status, anomalies]);
    expect(given.periodId === null).toBe(status === 'refused' || status === 'waiting');
  });

  it('remarks that a declaration comes late', async () => {
    expect(await answer('90010100123', '2026-11-23')).toMatchObject({
      status: 'warning',
      anomalies: [{ code: 'SIM-LATE' }],
    });
  });

  it('accepts what waited, when it is asked again', async () => {
    const { reference } = await answer('90010199623');
    expect(await dimona.consult(reference)).toMatchObject({ status: 'accepted', reference });
  });
});
