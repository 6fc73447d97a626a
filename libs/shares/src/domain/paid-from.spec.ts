import { refuseOtherThanOwnAccount } from './paid-from';

describe('the money of a share', () => {
  it.each([undefined, 'own-account'])('comes from the holder’s own account (%s)', (paidFrom) =>
    expect(() => refuseOtherThanOwnAccount(paidFrom)).not.toThrow(),
  );

  it.each([
    ['budget', 'shares.not-from-budget'],
    ['activity', 'shares.not-from-budget'],
    ['anything else', 'shares.not-from-budget'],
    ['expense', 'shares.not-an-expense'],
    ['expense-sheet', 'shares.not-an-expense'],
    ['reimbursement', 'shares.not-an-expense'],
  ])('never from %s', (paidFrom, code) => expect(() => refuseOtherThanOwnAccount(paidFrom)).toThrow(code));
});
