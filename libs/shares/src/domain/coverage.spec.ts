import { localDate } from '@coopera/kernel';
import { coverageOf, coveredYears, graceEnd, type SharesOfYear, type Standing, standingOf } from './coverage';

const of = (...pairs: [year: number, count: number][]): SharesOfYear[] =>
  pairs.map(([year, count]) => ({ year, count }));

const RULE = 'articles: at least one share a calendar year of use; several cover the following years';
const RESIGNED = 'CSA art. 6:120: a resignation is of all shares, which are cancelled';

describe('the calendar years that shares cover', () => {
  it.each<[what: string, operations: SharesOfYear[], perYear: number, years: number[], source: string]>([
    ['no share covers nothing', of(), 1, [], RULE],
    ['one share covers its year', of([2026, 1]), 1, [2026], RULE],
    ['three of 2021 cover 2021 to 2023', of([2021, 3]), 1, [2021, 2022, 2023], RULE],
    ['one each year', of([2024, 1], [2025, 1], [2026, 1]), 1, [2024, 2025, 2026], RULE],
    ['bought while covered, the next free one', of([2021, 3], [2022, 1]), 1, [2021, 2022, 2023, 2024], RULE],
    ['twice in the same year', of([2026, 1], [2026, 1]), 1, [2026, 2027], RULE],
    ['a year that was skipped stays open', of([2021, 1], [2023, 2]), 1, [2021, 2023, 2024], RULE],
    ['never the years before', of([2026, 2]), 1, [2026, 2027], RULE],
    ['two a year, three bought', of([2026, 3]), 2, [2026], RULE],
    ['two a year, four bought', of([2026, 4]), 2, [2026, 2027], RULE],
    ['two a year, filled up later', of([2026, 1], [2026, 1]), 2, [2026], RULE],
    ['two a year, a half stays a half', of([2025, 1], [2026, 2]), 2, [2026], RULE],
    ['a resignation keeps its own year', of([2026, 1], [2026, -1]), 1, [2026], RESIGNED],
    ['and takes the prepaid ones back', of([2025, 4], [2026, -4]), 1, [2025, 2026], RESIGNED],
    ['who comes back begins anew', of([2024, 3], [2024, -3], [2026, 1]), 1, [2024, 2026], RESIGNED],
    ['who comes back the same year', of([2026, 2], [2026, -2], [2026, 1]), 1, [2026, 2027], RESIGNED],
  ])('%s', (_what, operations, perYear, years) => expect(coveredYears(operations, perYear)).toEqual(years));

  it('are told for each subscription', () =>
    expect(coverageOf(of([2021, 3], [2022, 1]), 1)).toEqual([
      { from: 2021, to: 2023 },
      { from: 2024, to: 2024 },
    ]));
});

describe('the standing of a member', () => {
  const UNVERIFIED = 'share.grace-months (unverified)';
  it.each<[today: string, covered: number[], graceMonths: number, standing: Standing, source: string]>([
    ['2026-01-01', [2026], 3, 'covered', RULE],
    ['2026-12-31', [2025, 2026], 3, 'covered', RULE],
    ['2026-01-01', [2025], 3, 'grace', UNVERIFIED],
    ['2026-03-31', [2025], 3, 'grace', UNVERIFIED],
    ['2026-04-01', [2025], 3, 'not-covered', UNVERIFIED],
    ['2028-02-29', [], 2, 'grace', UNVERIFIED],
    ['2026-01-01', [], 0, 'not-covered', UNVERIFIED],
    ['2026-06-30', [2027], 3, 'not-covered', RULE],
  ])('on %s, with %j and %d months of grace: %s', (today, covered, graceMonths, standing) =>
    expect(standingOf(covered, localDate(today), graceMonths)).toBe(standing),
  );

  it('has its grace to the end of a month', () =>
    expect([graceEnd(2026, 3), graceEnd(2028, 2)]).toEqual(['2026-03-31', '2028-02-29']));
});
