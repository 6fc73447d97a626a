import { localDate } from '@coopera/kernel';
import { TrainingSession } from './training-session';

const terms = {
  language: 'fr' as const,
  officeId: null,
  room: null,
  onlineUrl: 'https://visio.example/abc',
  minimum: 4,
  capacity: 12,
  signUpUntil: localDate('2026-12-01'),
  sellingActivityId: null,
  startsOn: localDate('2026-12-03'),
  endsOn: localDate('2026-12-04'),
};
const draft = (more: Partial<typeof terms> = {}) =>
  TrainingSession.draft({ id: 's', courseId: 'c', ...terms, ...more });
const opened = () => {
  const session = draft();
  session.open();
  return session;
};

describe('a training session', () => {
  it('takes sign-ups once it is open, to its last day included', () => {
    expect(() => draft().mustTakeSignUps(localDate('2026-11-24'))).toThrow('training.session-not-open');
    expect(() => opened().mustTakeSignUps(localDate('2026-12-01'))).not.toThrow();
    expect(() => opened().mustTakeSignUps(localDate('2026-12-02'))).toThrow('training.sign-up-over');
  });

  it.each([{ capacity: 3 }, { signUpUntil: localDate('2026-12-04') }])('is refused with %j', (more) =>
    expect(() => draft(more)).toThrow('training.session-not-sound'),
  );

  it('never has fewer seats than are taken', () => {
    expect(() => opened().change({ ...terms, capacity: 5 }, 6)).toThrow('training.capacity-too-small');
    expect(() => opened().change({ ...terms, capacity: 6 }, 6)).not.toThrow();
  });

  it('is held on its last day at the earliest', () => {
    expect(() => opened().hold(localDate('2026-12-03'))).toThrow('training.session-not-over');
    const session = opened();
    session.hold(localDate('2026-12-04'));
    expect([session.data.status, session.data.heldOn]).toEqual(['held', '2026-12-04']);
  });

  it('is over once it is held or cancelled', () => {
    const session = opened();
    session.cancel('La formatrice est malade');
    for (const change of [
      () => session.open(),
      () => session.close(),
      () => session.cancel('x'),
      () => session.hold(localDate('2026-12-09')),
      () => session.change(terms, 0),
    ])
      expect(change).toThrow('training.session-not-editable');
  });

  it('still promotes who waits when sign-ups are closed, until it begins', () => {
    const session = opened();
    session.close();
    expect(session.promotesOn(localDate('2026-12-03'))).toBe(true);
    expect(session.promotesOn(localDate('2026-12-04'))).toBe(false);
  });
});
