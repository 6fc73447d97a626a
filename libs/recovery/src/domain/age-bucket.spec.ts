import { ageBucketSql } from '../application/age-bucket-sql';
import { ageBucketOf } from './age-bucket';

describe('the age of a late invoice', () => {
  it.each([
    [1, '1-15'],
    [15, '1-15'],
    [16, '16-30'],
    [30, '16-30'],
    [31, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, '91+'],
    [4000, '91+'],
  ])('%i days is %s', (days, bucket) => expect(ageBucketOf(days)).toBe(bucket));

  it('is none for what is not late', () => expect(() => ageBucketOf(0)).toThrow(RangeError));

  it('has the same bounds in SQL', () =>
    expect(ageBucketSql('due', 'today')).toBe(
      "CASE WHEN today - due <= 15 THEN '1-15' WHEN today - due <= 30 THEN '16-30' WHEN today - due <= 60 THEN '31-60' " +
        "WHEN today - due <= 90 THEN '61-90' ELSE '91+' END",
    ));
});
