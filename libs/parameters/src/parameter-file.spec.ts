import { DomainError } from '@coopera/kernel';
import { parseParameter } from './parameter-file';

const entry = (more: object = {}): object => ({
  from: '2026-01-01',
  value: '6.5',
  source: 'assembly',
  confidence: 'V2',
  ...more,
});
const file = (more: object = {}): object => ({
  key: 'levy.turnover',
  unit: 'percent',
  description: { fr: 'a', nl: 'b', en: 'c' },
  entries: [entry()],
  ...more,
});
const reasonOf = (content: object, path = 'levy/turnover'): unknown => {
  try {
    parseParameter(content, path);
    return 'accepted';
  } catch (error) {
    if (error instanceof DomainError && error.code === 'parameters.invalid-file') return error.params.reason;
    throw error;
  }
};

describe('a parameter file', () => {
  it('is accepted when everything is said', () => {
    expect(reasonOf(file())).toBe('accepted');
  });

  it.each([
    ['an unknown key of the file', file({ colour: 'red' }), /Unrecognized key/],
    ['an unknown key of an entry', file({ entries: [entry({ colour: 'red' })] }), /Unrecognized key/],
    ['an unknown unit', file({ unit: 'furlong' }), /unit/],
    ['a value of another unit', file({ unit: 'EUR' }), /not a value in EUR/],
    ['a number that YAML read as a float', file({ entries: [entry({ value: 6.5 })] }), /not a value in percent/],
    ['a value without a source', file({ entries: [entry({ source: '' })] }), /source/],
    ['a value without a confidence', file({ entries: [entry({ confidence: undefined })] }), /confidence/],
    ['a confidence that is no mark', file({ entries: [entry({ confidence: 'sure' })] }), /mark of confidence/],
    ['a day that does not exist', file({ entries: [entry({ from: '2026-02-30' })] }), /a date/],
    ['dates out of order', file({ entries: [entry(), entry({ from: '2025-01-01' })] }), /out of order/],
    ['a date given twice', file({ entries: [entry(), entry()] }), /doubled/],
    [
      'periods that overlap',
      file({ entries: [entry({ until: '2026-06-30' }), entry({ from: '2026-06-01' })] }),
      /overlapping/,
    ],
    ['no entry', file({ entries: [] }), /entries/],
  ])('is refused for %s', (_, content, reason) => {
    expect(reasonOf(content)).toMatch(reason);
  });

  it('is refused when its path does not spell its key', () => {
    expect(reasonOf(file(), 'levy/other')).toMatch(/path does not match/);
  });

  it('is refused when the bands of a table do not rise to an open one', () => {
    const bands = (value: object[]): object => file({ unit: 'bands', entries: [entry({ value })] });
    expect(reasonOf(bands([{ fixed: '0.00' }, { upTo: '10.00', fixed: '1.00' }]))).toMatch(/bands rise/);
    expect(reasonOf(bands([{ upTo: '10.00', fixed: '1.00' }]))).toMatch(/bands rise/);
  });
});
