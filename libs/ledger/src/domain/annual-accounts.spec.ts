import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Money } from '@coopera/kernel';
import { parse } from 'yaml';
import { annualAccountsOf, type Rubric } from './annual-accounts';

const scheme = parse(readFileSync(join(__dirname, '../../data/annual-accounts.yaml'), 'utf8')).rubrics as Rubric[];
const balances = (amounts: Record<string, string>) =>
  Object.entries(amounts).map(([account, amount]) => ({ account, balance: Money.of(amount) }));
const amountsOf = (amounts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    annualAccountsOf(scheme, balances(amounts)).rubrics.map(({ rubric, amount }) => [rubric.code, amount.toString()]),
  );

describe('the annual accounts', () => {
  it('put assets and liabilities in balance, with the result that is not appropriated yet', () => {
    const found = amountsOf({ '400': '121.00', '451': '-21.00', RESULT: '-100.00', '550': '30.00', '100': '-30.00' });
    expect([found['40/41'], found['54/58'], found['20/58']]).toEqual(['121.00', '30.00', '151.00']);
    expect([found['10/15'], found['45'], found['10/49']]).toEqual(['130.00', '21.00', '151.00']);
  });

  it('keep a third party on the side of its balance', () => {
    const found = amountsOf({ '400': '-10.00', '451': '25.00', RESULT: '-15.00' });
    expect([found['46'], found['41'], found['20/58'], found['10/49']]).toEqual(['10.00', '25.00', '25.00', '25.00']);
  });

  it('hold transfers in transit with the cash that they leave, not with advances of clients', () => {
    const found = amountsOf({ '550': '100.00', '4600': '-40.00', '100': '-60.00' });
    expect([found['54/58'], found['46'], found['20/58']]).toEqual(['60.00', '0.00', '60.00']);
  });

  it('show charges below zero, and the result of the year', () => {
    const found = amountsOf({ '700': '-100.00', '6202': '60.00', '621': '15.00', '650': '5.00' });
    expect([found['70/76A'], found['60/66A'], found['9901'], found['9904']]).toEqual([
      '100.00',
      '-75.00',
      '25.00',
      '20.00',
    ]);
  });

  it('say which account has no place', () => {
    expect(annualAccountsOf(scheme, balances({ '010': '1.00' })).unplaced).toMatchObject([{ account: '010' }]);
  });

  it('add up rubrics that stand above them only', () => {
    const seen = new Set<string>();
    for (const { code, total = [] } of scheme) {
      expect(total.filter((one) => !seen.has(one))).toEqual([]);
      seen.add(code);
    }
  });
});
