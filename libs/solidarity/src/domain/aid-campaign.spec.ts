import { type LoginId, localDate, Money } from '@coopera/kernel';
import { AidCampaign, type CampaignTerms } from './aid-campaign';

const coordinator = { id: 'jonas' as LoginId, name: 'Jonas' };
const finance = { id: 'luc' as LoginId, name: 'Luc' };
const day = localDate('2026-11-24');
const terms = (more: Partial<CampaignTerms> = {}): CampaignTerms => ({
  title: { fr: 'Crise', nl: 'Crisis' },
  body: { fr: '…', nl: '…' },
  envelope: Money.of('1000.00'),
  applicationsFrom: localDate('2026-11-01'),
  applicationsUntil: localDate('2026-12-01'),
  decisionsUntil: localDate('2026-12-31'),
  amountRule: { kind: 'fixed', amount: { amount: '400.00', currency: 'EUR' } },
  criteria: { turnoverLoss: null, lowPay: null },
  ...more,
});
const draft = (more: Partial<CampaignTerms> = {}) => AidCampaign.prepare('id', terms(more), coordinator);
const opened = () => {
  const campaign = draft();
  campaign.open(finance, day, { seats: 3, quorum: 3 });
  return campaign;
};

describe('an aid campaign', () => {
  it('is opened by another than who prepared it', () =>
    expect(() => draft().open(coordinator, day, { seats: 3, quorum: 3 })).toThrow('solidarity.four-eyes'));

  it('was prepared by whoever changed it last', () => {
    const campaign = draft();
    campaign.change(terms(), finance);
    expect(() => campaign.open(finance, day, { seats: 3, quorum: 3 })).toThrow('solidarity.four-eyes');
  });

  it('opens with a committee that can decide', () =>
    expect(() => draft().open(finance, day, { seats: 2, quorum: 3 })).toThrow('solidarity.committee-too-small'));

  it('does not change once it is open', () =>
    expect(() => opened().change(terms(), coordinator)).toThrow('solidarity.campaign-not-draft'));

  it('never promises more than its envelope, and tells what is left', () => {
    const campaign = opened();
    campaign.commit(Money.of('400.00'));
    campaign.commit(Money.of('600.00'));
    expect(() => campaign.commit(Money.of('0.01'))).toThrow(
      'solidarity.envelope-exceeded {"left":"0.00","amount":"0.01"}',
    );
    expect(campaign.left.isZero()).toBe(true);
  });

  it('closes when nothing is left to decide or to appeal', () => {
    const campaign = opened();
    expect(() => campaign.close(day, 2)).toThrow('solidarity.campaign-has-open-cases');
    campaign.close(day, 0);
    campaign.archive();
    expect(campaign.data.status).toBe('archived');
  });

  it('is archived once it is closed', () => expect(() => opened().archive()).toThrow('solidarity.campaign-not-closed'));

  it.each(['2026-10-31', '2026-12-02'])('takes no application on %s', (on) =>
    expect(() => opened().mustTakeApplications(localDate(on))).toThrow('solidarity.applications-closed'),
  );

  it('is decided until its last day; an appeal may come after', () => {
    expect(() => opened().mustDecide(localDate('2027-01-01'), 1)).toThrow('solidarity.decisions-closed');
    expect(() => opened().mustDecide(localDate('2027-01-01'), 2)).not.toThrow();
  });

  it.each([
    ['dates that do not follow', { decisionsUntil: localDate('2026-11-30') }, 'dates-out-of-order'],
    ['an aid larger than the envelope', { envelope: Money.of('399.99') }, 'envelope-empty'],
    [
      'an aid of nothing',
      { amountRule: { kind: 'fixed', amount: { amount: '0.00', currency: 'EUR' } } },
      'envelope-empty',
    ],
  ] as [string, Partial<CampaignTerms>, string][])('refuses %s', (_name, more, code) =>
    expect(() => draft(more)).toThrow(`solidarity.${code}`),
  );
});
