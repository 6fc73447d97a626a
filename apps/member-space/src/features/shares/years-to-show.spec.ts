import { yearsToShow } from './years-to-show';

describe('the years that are shown', () => {
  it.each([
    ['without a share', [], [2024, 2029]],
    ['with this year', [2026], [2024, 2029]],
    ['with prepaid years', [2025, 2026, 2027, 2028, 2029, 2030], [2024, 2030]],
    ['never too many', [2010, 2050], [2022, 2032]],
  ])('%s', (_what, covered, [first, last]) => {
    const years = yearsToShow(covered, 2026);
    expect([years[0], years.at(-1)]).toEqual([first, last]);
  });
});
