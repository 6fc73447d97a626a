import { coverageOf, coveredYears } from './coverage';

const of = (...pairs: [year: number, count: number][]) => pairs.map(([year, count]) => ({ year, count }));

describe('the calendar years that shares cover', () => {
  it('three shares of 2021 cover 2021 to 2023', () =>
    expect(coverageOf(of([2021, 3]), 1)).toEqual([{ from: 2021, to: 2023 }]));

  it('one share covers its year', () => expect(coveredYears(of([2026, 1]), 1)).toEqual([2026]));

  it('a share bought while its year is covered already covers the next free one', () =>
    expect(coverageOf(of([2021, 3], [2022, 1]), 1)).toEqual([
      { from: 2021, to: 2023 },
      { from: 2024, to: 2024 },
    ]));

  it('a year that was skipped stays uncovered', () =>
    expect(coveredYears(of([2021, 1], [2023, 2]), 1)).toEqual([2021, 2023, 2024]));

  it('with two shares a year, half of them do not cover', () => {
    expect(coveredYears(of([2026, 3]), 2)).toEqual([2026]);
    expect(coverageOf(of([2026, 4]), 2)).toEqual([{ from: 2026, to: 2027 }]);
  });

  it('without a share nothing is covered', () => expect(coveredYears([], 1)).toEqual([]));
});
