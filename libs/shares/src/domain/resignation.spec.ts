import { type LoginId, localDate, Money } from '@coopera/kernel';
import { Resignation } from './resignation';

const ines = { id: 'ines' as LoginId, name: 'Inès' };
const an = { id: 'an' as LoginId, name: 'An' };
const tested = { netAssetsTestedOn: localDate('2026-05-10'), liquidityTestedOn: localDate('2026-05-11') };
const today = localDate('2026-05-12');
const yearEnd = localDate('2026-12-31');

const requested = () =>
  Resignation.requested({
    id: '1',
    holderId: '2',
    requestedOn: localDate('2026-05-04'),
    letter: 'Je démissionne.',
    effectiveOn: yearEnd,
  });
const accepted = () => {
  const one = requested();
  one.accept(tested, yearEnd, ines, today);
  return one;
};
const registered = () => {
  const one = accepted();
  one.register(3, Money.of('90.00'), yearEnd);
  return one;
};

describe('a resignation', () => {
  it('goes from the letter to the refund', () => {
    const one = registered();
    one.approveRefund(an, yearEnd);
    expect(one.data).toMatchObject({ status: 'approved', count: 3, decidedByName: 'Inès', approvedByName: 'An' });
  });

  it('is accepted with both distribution tests only, made by then', () => {
    const accept = (more: object) => () => requested().accept({ ...tested, ...more }, yearEnd, ines, today);
    expect(accept({ netAssetsTestedOn: null })).toThrow('shares.tests-missing');
    expect(accept({ liquidityTestedOn: null })).toThrow('shares.tests-missing');
    expect(accept({ netAssetsTestedOn: localDate('2026-05-13') })).toThrow('shares.test-in-future');
    expect(accept({ liquidityTestedOn: localDate('2026-05-13') })).toThrow('shares.test-in-future');
  });

  it('is registered on its day, not before', () =>
    expect(() => accepted().register(3, Money.of('90.00'), localDate('2026-12-30'))).toThrow('not-effective-yet'));

  it('is paid back by a second person, never by who accepted it', () =>
    expect(() => registered().approveRefund(ines, yearEnd)).toThrow('shares.second-person'));

  it('takes each step once, in its order', () => {
    expect(() => accepted().accept(tested, yearEnd, an, today)).toThrow('shares.already-decided');
    expect(() => accepted().refuse('no', an, today)).toThrow('shares.already-decided');
    expect(() => requested().register(1, Money.of('30.00'), yearEnd)).toThrow('shares.already-decided');
    expect(() => accepted().approveRefund(an, yearEnd)).toThrow('shares.already-decided');
  });

  it('may be refused, with a reason', () => {
    const one = requested();
    one.refuse('the liquidity test fails', ines, today);
    expect(one.data).toMatchObject({ status: 'refused', refusalReason: 'the liquidity test fails' });
  });
});
