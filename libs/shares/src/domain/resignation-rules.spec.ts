import { localDate } from '@coopera/kernel';
import { effectiveOn, founderYearOf, type ResignationRules, refuseResignation, windowOn } from './resignation-rules';

const WINDOW = 'CSA art. 6:120: only in the first six months of the financial year (coopfabrik.be)';
const FOUNDER =
  'CSA: founders not before the third financial year, mandatory (febecoop.be/fr/demission-dun-cooperateur)';
const rules = (more: Partial<ResignationRules> = {}): ResignationRules => ({
  months: 6,
  monthsSource: WINDOW,
  founderYears: 3,
  founderSource: FOUNDER,
  foundationYear: 2018,
  effect: 'end-of-financial-year',
  ...more,
});

describe('a resignation', () => {
  it.each<[letterOn: string, isFounder: boolean, more: Partial<ResignationRules>, source: string]>([
    ['2026-01-01', false, {}, WINDOW],
    ['2026-03-15', false, {}, WINDOW],
    ['2026-06-30', false, {}, WINDOW],
    ['2028-02-29', false, { months: 2 }, 'the articles may say otherwise: two months'],
    ['2026-12-31', false, { months: 12 }, 'the articles may say otherwise: the whole year'],
    ['2020-01-01', true, {}, FOUNDER],
    ['2026-06-30', true, {}, FOUNDER],
    ['2019-05-02', false, {}, 'who is no founder may from the first year'],
  ])('is received on %s (founder: %s, %j)', (letterOn, isFounder, more) =>
    expect(() => refuseResignation(localDate(letterOn), isFounder, rules(more))).not.toThrow(),
  );

  it.each<[letterOn: string, isFounder: boolean, more: Partial<ResignationRules>, code: string, source: string]>([
    ['2026-07-01', false, {}, 'shares.outside-window', WINDOW],
    ['2026-12-31', false, {}, 'shares.outside-window', WINDOW],
    ['2026-11-24', true, {}, 'shares.outside-window', WINDOW],
    ['2026-03-01', false, { months: 2 }, 'shares.outside-window', 'the articles may say otherwise: two months'],
    ['2018-05-01', true, {}, 'shares.founder-too-early', FOUNDER],
    ['2019-06-30', true, {}, 'shares.founder-too-early', FOUNDER],
    ['2019-12-31', true, {}, 'shares.founder-too-early', FOUNDER],
    ['2026-02-01', true, { foundationYear: 2025 }, 'shares.founder-too-early', FOUNDER],
  ])('is refused on %s (founder: %s, %j): %s', (letterOn, isFounder, more, code) =>
    expect(() => refuseResignation(localDate(letterOn), isFounder, rules(more))).toThrow(code),
  );

  it('tells the window, and the next one', () =>
    expect(windowOn(localDate('2026-11-24'), rules())).toEqual({
      from: '2026-01-01',
      until: '2026-06-30',
      isOpen: false,
      nextFrom: '2027-01-01',
    }));

  it('of a founder waits for the third financial year', () => expect(founderYearOf(rules())).toBe(2020));

  it.each([
    ['end-of-financial-year' as const, '2026-12-31'],
    ['on-decision' as const, '2026-05-20'],
  ])('takes effect: %s', (effect, day) =>
    expect(effectiveOn(localDate('2026-05-04'), localDate('2026-05-20'), rules({ effect }))).toBe(day),
  );
});
