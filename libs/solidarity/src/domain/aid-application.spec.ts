import { localDate, type MemberId, Money } from '@coopera/kernel';
import { AidApplication, type ApplicationStatus } from './aid-application';

const on = localDate('2026-11-24');
const later = localDate('2026-12-24');
const sealed = Buffer.from('x');
const amount = Money.of('500.00');
const submission = {
  criteria: [],
  suggested: null,
  profile: { office: 'Liège', language: 'fr', ageBand: '26-45' as const, trade: null },
  on,
};

/** Steps by which an application may go; each refuses where it has no place. */
const steps = {
  write: (one: AidApplication) => one.write(sealed),
  submit: (one: AidApplication) => one.submit(submission),
  withdraw: (one: AidApplication) => one.withdraw(later),
  ask: (one: AidApplication) => one.ask(sealed),
  answer: (one: AidApplication) => one.answer(sealed),
  complete: (one: AidApplication) => one.confirmComplete(),
  propose: (one: AidApplication) => one.propose(amount, amount),
  grant: (one: AidApplication) => one.decide(amount, on, later),
  refuse: (one: AidApplication) => one.decide(null, on, later),
  appeal: (one: AidApplication) => one.appeal(sealed, on, later),
};
type Step = keyof typeof steps;
const allowed: Record<ApplicationStatus, Step[]> = {
  draft: ['write', 'submit', 'withdraw'],
  submitted: ['withdraw', 'ask', 'complete'],
  'to-complete': ['withdraw', 'answer'],
  complete: ['withdraw', 'ask', 'propose'],
  proposed: ['withdraw', 'propose', 'grant', 'refuse'],
  granted: [],
  refused: ['appeal'],
  appealed: ['withdraw', 'propose'],
  withdrawn: [],
};
const at = (status: ApplicationStatus, round = 1) =>
  AidApplication.restore({ ...AidApplication.draft('id', 'campaign', 'm' as MemberId, sealed).data, status, round });
const pairs = Object.keys(allowed).flatMap((status) =>
  Object.keys(steps).map((step) => [status, step] as [ApplicationStatus, Step]),
);

describe('a request for aid', () => {
  it.each(pairs)('%s: %s', (status, step) => {
    const move = () => steps[step](at(status));
    if (allowed[status].includes(step)) expect(move).not.toThrow();
    else expect(move).toThrow('solidarity.wrong-state');
  });

  it('is never proposed above the ceiling', () =>
    expect(() => at('complete').propose(Money.of('500.01'), amount)).toThrow('solidarity.above-ceiling'));

  it('is appealed once', () =>
    expect(() => at('refused', 2).appeal(sealed, on, later)).toThrow('solidarity.appeal-used'));

  it('is appealed in time', () =>
    expect(() => at('refused').appeal(sealed, later, on)).toThrow('solidarity.appeal-too-late'));

  it('is decided again after an appeal', () => {
    const one = at('refused');
    one.appeal(sealed, on, later);
    expect(one.data).toMatchObject({ status: 'appealed', round: 2, decidedOn: null });
  });
});
