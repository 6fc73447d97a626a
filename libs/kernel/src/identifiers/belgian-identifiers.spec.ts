import {
  enterpriseNumber,
  formatStructuredCommunication,
  nationalRegisterNumber,
  parseStructuredCommunication,
  structuredCommunication,
} from '../index';

describe('Belgian identifiers', () => {
  it('makes and reads structured communications (97 where the remainder is 0)', () => {
    expect(formatStructuredCommunication(structuredCommunication(14593n))).toMatch(/^\+\+\+000\/0014\/593\d\d\+\+\+$/);
    expect(structuredCommunication(97n)).toBe('000000009797');
    expect(parseStructuredCommunication('+++000/1459/32557+++')).toBe('000145932557');
    expect(parseStructuredCommunication('***000/1459/32557***')).toBe('000145932557');
    expect(parseStructuredCommunication('000145932558')).toBeNull();
  });

  it('accepts enterprise numbers in old and new form, and refuses wrong digits', () => {
    expect(enterpriseNumber('BE 428759497')).toBe('0428759497');
    expect(enterpriseNumber('BE431150351')).toBeNull();
    expect(enterpriseNumber('BE2000021323')).toBeNull();
    expect(enterpriseNumber('0000000000')).toBeNull();
  });

  it('accepts national numbers of both centuries, BIS numbers and unknown birth days', () => {
    expect(nationalRegisterNumber('85.07.30-033 28')).toBe('85073003328');
    expect(nationalRegisterNumber('17 07 30 033 84')).toBe('17073003384');
    expect(nationalRegisterNumber('98 47 28 997 65')).toBe('98472899765');
    expect(nationalRegisterNumber('12345678901')).toBeNull();
  });
});
