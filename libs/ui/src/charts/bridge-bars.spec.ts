import { bridgeBars } from './bridge-bars';

const step = (value: number, isLevel = false) => ({ value, isLevel });

describe('the bars of a bridge', () => {
  it('begin where the step before ended, and a level stands on zero', () => {
    expect(bridgeBars([step(100), step(-40), step(60, true)])).toEqual([
      { left: 0, width: 100 },
      { left: 60, width: 40 },
      { left: 0, width: 60 },
    ]);
  });

  it('leave room below zero', () => {
    expect(bridgeBars([step(50), step(-100), step(-50, true)])).toEqual([
      { left: 50, width: 50 },
      { left: 0, width: 100 },
      { left: 0, width: 50 },
    ]);
  });

  it('never divide by nothing', () => expect(bridgeBars([step(0, true)])).toEqual([{ left: 0, width: 0 }]));
});
