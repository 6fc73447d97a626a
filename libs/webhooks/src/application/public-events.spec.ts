import { publicEvents } from './public-events';

describe('the events that third parties may hear', () => {
  const types = publicEvents().map((event) => event.type);

  it('come from every module that has some', () =>
    expect(types).toEqual(
      expect.arrayContaining([
        'invoicing.invoice-paid.v1',
        'banking.receipt-identified.v1',
        'members.member-admitted.v1',
        'recovery.reminder-sent.v1',
        'shares.shares-subscribed.v1',
      ]),
    ));

  it('leave out what is internal', () => expect(types).not.toContain('recovery.reminder-due.v1'));
});
