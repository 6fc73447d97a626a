import { refuseImpossible } from './register-correction';

describe('a counter-entry', () => {
  it.each([
    ['takes away what was written twice', { kind: 'subscription', count: 3 }, -3, 3],
    ['takes a part of it away', { kind: 'subscription', count: 3 }, -1, 3],
    ['gives what was forgotten', { kind: 'subscription', count: 1 }, 1, 1],
    ['gives back what a resignation took too much', { kind: 'resignation', count: -3 }, 3, 0],
  ])('%s', (_what, line, count, held) => expect(() => refuseImpossible(line, count, held)).not.toThrow());

  it.each([
    ['more than the operation brought', { kind: 'subscription', count: 1 }, -2, 5],
    ['more than the holder still has', { kind: 'subscription', count: 3 }, -3, 2],
    ['nothing', { kind: 'subscription', count: 1 }, 0, 1],
    ['a part of a share', { kind: 'subscription', count: 1 }, -0.5, 1],
    ['another counter-entry', { kind: 'correction', count: 1 }, -1, 1],
  ])('never takes %s', (_what, line, count, held) =>
    expect(() => refuseImpossible(line, count, held)).toThrow('shares.correction-impossible'),
  );
});
