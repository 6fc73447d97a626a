import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { Budgets } from '@coopera/budgets';
import { localDate, Money } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { Database, DocumentRenderer } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { anOpenSession, type PlannedSession } from '@coopera/training/testing';
import { AttendanceQuery } from './application/attendance.query';
import { CalendarsQuery } from './application/calendars.query';
import { CancelRegistration } from './application/cancel-registration.use-case';
import { CertificatePaper } from './application/certificate-paper';
import { ChangeSession } from './application/change-session.use-case';
import { CheckIn } from './application/check-in.use-case';
import { CourseListQuery } from './application/course-list.query';
import { Evaluations } from './application/evaluations';
import { Feeds } from './application/feeds';
import { HoldSession } from './application/hold-session.use-case';
import { IssueCertificate } from './application/issue-certificate.use-case';
import { MarkAttendance } from './application/mark-attendance.use-case';
import { OwnTrainingsQuery } from './application/own-trainings.query';
import { PayTrainer } from './application/pay-trainer.use-case';
import { PublicCatalogueQuery } from './application/public-catalogue.query';
import { RegisterMember } from './application/register-member.use-case';
import { RegistrationListQuery } from './application/registration-list.query';
import { SendReminders } from './application/send-reminders.use-case';
import { SessionListQuery } from './application/session-list.query';
import { SignedLinks } from './application/signed-links';
import { TrainingFiguresQuery } from './application/training-figures.query';
import { certificateDue, registrationToRelease, trainerDue } from './events';
import { TrainingModule } from './training.module';

describe('a training session', () => {
  let context: MediumContext;

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, TrainingModule]);
    jest.spyOn(context.get(DocumentRenderer), 'render').mockImplementation(async (name) => Buffer.from(name));
  });
  beforeEach(() => context.clock.travelTo('2026-11-24'));
  afterAll(() => context?.close());

  const free = (plan: Parameters<typeof anOpenSession>[1] = {}) =>
    anOpenSession(context, { memberPrice: '0.00', ...plan });
  const signUp = (sessionId: string, { memberId }: MemberWithActivity) =>
    context.get(RegisterMember).execute({ sessionId, memberId, activityId: null });
  const slotsOf = async ({ sessionId }: PlannedSession) =>
    (
      await context.database.query<{ id: string }>(
        'SELECT id FROM training.slot WHERE session_id = $1 ORDER BY position',
        [sessionId],
      )
    ).map(({ id }) => id);
  const attend = async (plan: PlannedSession, registrationId: string, count: number) => {
    for (const slotId of (await slotsOf(plan)).slice(0, count))
      await context.get(MarkAttendance).execute({ slotId, registrationId, mark: 'attended', by: 'Elke' });
  };
  const mailsTo = async (template: string, id: string) =>
    (await context.database.query('SELECT 1 FROM platform.mail WHERE template = $1 AND about_id = $2', [template, id]))
      .length;

  it('that is cancelled gives everybody everything back, and twice nothing', async () => {
    const { sessionId } = await free();
    const person = await aMemberWithActivity(context);
    const { id } = await signUp(sessionId, person);
    await context.get(ChangeSession).cancel(sessionId, 'La formatrice est malade');
    expect(await context.announced(registrationToRelease.type)).toContainEqual({ registrationId: id });
    await context.get(CancelRegistration).execute({ registrationId: id, by: 'cooperative' });
    await expect(context.get(CancelRegistration).execute({ registrationId: id, by: 'cooperative' })).rejects.toThrow(
      'training.registration-over',
    );
    expect(await mailsTo('training/registration-cancelled', id)).toBe(1);
  });

  it('is kept from a member who asks for the registration of another', async () => {
    const { sessionId } = await free();
    const [owner, other] = [await aMemberWithActivity(context), await aMemberWithActivity(context)];
    const { id } = await signUp(sessionId, owner);
    const asked = context
      .get(CancelRegistration)
      .execute({ registrationId: id, by: 'participant', owner: other.memberId });
    await expect(asked).rejects.toThrow('training.registration-not-found');
    await expect(context.get(CalendarsQuery).ofRegistration(id, other.memberId)).rejects.toThrow(
      'registration-not-found',
    );
  });

  it('reminds its participants once, with the session for their calendar', async () => {
    const { sessionId } = await free();
    const { id } = await signUp(sessionId, await aMemberWithActivity(context));
    expect(await context.get(SendReminders).execute()).toBe(0);
    context.clock.travelTo('2026-12-13');
    await Promise.all([context.get(SendReminders).execute(), context.get(SendReminders).execute()]);
    await context.get(SendReminders).execute();
    expect(await mailsTo('training/reminder', id)).toBe(1);
    const stored = await context.database.first<{ content_type: string }>(
      `SELECT content_type FROM platform.document WHERE kind = 'training-calendar' AND owner_id = $1`,
      [id],
    );
    expect(stored?.content_type).toContain('text/calendar');
  });

  it('shows its hours in a personal calendar, until the address is renewed', async () => {
    const { sessionId } = await free();
    const person = await aMemberWithActivity(context);
    await signUp(sessionId, person);
    const tokenOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);
    const first = tokenOf(await context.get(Feeds).address(person.memberId));
    expect(tokenOf(await context.get(Feeds).address(person.memberId))).toBe(first);
    expect((await context.get(CalendarsQuery).feed(first)).match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const second = tokenOf(await context.get(Feeds).renew(person.memberId));
    await expect(context.get(CalendarsQuery).feed(first)).rejects.toThrow('training.link-not-valid');
    expect(await context.get(CalendarsQuery).feed(second)).toContain('BEGIN:VCALENDAR');
  });

  it('lets those who are registered check in, at its hours, by its own code', async () => {
    const plan = await free({
      signUpUntil: localDate('2026-11-24'),
      slots: [{ day: localDate('2026-11-24'), from: '10:15', until: '12:00' }],
    });
    const [person, stranger] = [await aMemberWithActivity(context), await aMemberWithActivity(context)];
    const { id } = await signUp(plan.sessionId, person);
    const [slotId = ''] = await slotsOf(plan);
    const { address, from, until } = await context.get(CheckIn).code(slotId);
    expect([from, until]).toEqual(['09:55', '12:20']);
    const token = address.slice(address.lastIndexOf('/') + 1);
    // The frozen clock shows ten o'clock in Belgium.
    for (let time = 0; time < 2; time += 1) await context.get(CheckIn).execute(token, person.memberId);
    await expect(context.get(CheckIn).execute(token, stranger.memberId)).rejects.toThrow('not-registered-here');
    const { people } = await context.get(AttendanceQuery).grid(plan.sessionId);
    expect(people).toMatchObject([{ registrationId: id, statuses: ['attended'] }]);
    context.clock.travelTo('2026-11-25');
    await expect(context.get(CheckIn).execute(token, person.memberId)).rejects.toThrow('training.check-in-closed');
  });

  it('gives certificates to those who attended enough: numbered without a gap, made once', async () => {
    const plan = await free();
    const seats: string[] = [];
    for (let index = 0; index < 6; index += 1)
      seats.push((await signUp(plan.sessionId, await aMemberWithActivity(context))).id);
    for (const [index, id] of seats.entries()) await attend(plan, id, index < 5 ? 2 : 1);
    context.clock.travelTo('2026-12-16');
    await context.get(HoldSession).execute(plan.sessionId);
    const due = (await context.announced(certificateDue.type)).map(({ registrationId }) => String(registrationId));
    expect(due.filter((id) => seats.includes(id)).sort()).toEqual(seats.slice(0, 5).sort());
    await Promise.all([...seats, ...seats].map((id) => context.get(IssueCertificate).execute(id)));
    const numbers = await context.database.query<{ number: string }>(
      'SELECT certificate_number AS number FROM training.registration WHERE session_id = $1 AND certificate_number IS NOT NULL ORDER BY 1',
      [plan.sessionId],
    );
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5].map((n) => `ATT-2026-0000${n}`));
    await expect(context.get(CertificatePaper).read(seats[5] ?? '', null)).rejects.toThrow('certificate-not-ready');
    expect((await context.get(CertificatePaper).read(seats[0] ?? '', null)).name).toMatch(/^ATT-2026-0000\d\.pdf$/);

    // The last one was there too: the correction brings the certificate.
    await attend(plan, seats[5] ?? '', 2);
    expect(await context.announced(certificateDue.type)).toContainEqual({ registrationId: seats[5] });
  });

  it('pays its trainers once: an Activité from the pot, someone from outside by an order', async () => {
    const trainer = await aMemberWithActivity(context);
    const { sessionId } = await free({
      trainers: [
        { kind: 'activity', activityId: trainer.activityId, name: 'Camille', iban: null, fee: Money.of('350.00') },
        {
          kind: 'supplier',
          activityId: null,
          name: 'Atelier Horta',
          iban: 'BE71096123456769',
          fee: Money.of('420.00'),
        },
      ],
    });
    context.clock.travelTo('2026-12-16');
    await context.get(HoldSession).execute(sessionId);
    const trainers = await context.database.query<{ id: string; kind: string; iban_cipher: Buffer | null }>(
      'SELECT id, kind, iban_cipher FROM training.trainer WHERE session_id = $1 ORDER BY kind',
      [sessionId],
    );
    const due = (await context.announced(trainerDue.type)).map(({ trainerId }) => trainerId);
    expect(trainers.filter(({ id }) => due.includes(id))).toHaveLength(2);
    expect(trainers[1]?.iban_cipher?.toString('latin1')).not.toContain('BE71');
    for (let time = 0; time < 2; time += 1) for (const { id } of trainers) await context.get(PayTrainer).execute(id);
    expect(String((await context.get(Budgets).positionOf(trainer.activityId)).available)).toBe('350.00');
    const lines = await context.database.query(
      `SELECT account, amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id WHERE source_id = $1 ORDER BY account`,
      [trainers[1]?.id],
    );
    expect(lines).toEqual([
      { account: '440', amount: '-42000' },
      { account: '6132', amount: '42000' },
    ]);
    const orders = await context.database.query(
      `SELECT amount, debit_account FROM banking.payment_order WHERE owner_kind = 'training-trainer' AND owner_id = $1`,
      [trainers[1]?.id],
    );
    expect(orders).toEqual([{ amount: '42000', debit_account: '440' }]);
  });

  it('hears each participant once, and never says who said what', async () => {
    const plan = await free();
    const seats: string[] = [];
    for (let index = 0; index < 5; index += 1)
      seats.push((await signUp(plan.sessionId, await aMemberWithActivity(context))).id);
    for (const id of seats) await attend(plan, id, 2);
    const token = (id: string) => context.get(SignedLinks).token('evaluate', id);
    const answer = (id: string) =>
      context.get(Evaluations).answer(token(id), { scores: [5, 4, 4, 4, 4], remark: 'Très clair' });
    await expect(answer(seats[0] ?? '')).rejects.toThrow('training.evaluation-not-open');
    context.clock.travelTo('2026-12-16');
    await context.get(HoldSession).execute(plan.sessionId);
    for (const id of seats.slice(0, 4)) await answer(id);
    expect(await context.get(Evaluations).ofSession(plan.sessionId)).toMatchObject({
      answers: 4,
      averages: [],
      remarks: [],
    });
    const twice = await Promise.allSettled([answer(seats[4] ?? ''), answer(seats[4] ?? ''), answer(seats[0] ?? '')]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const result = await context.get(Evaluations).ofSession(plan.sessionId);
    expect(result.averages[0]).toEqual({ question: 'content', average: '5.0' });
    const columns = await context.database.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'training' AND table_name = 'evaluation_answer'`,
    );
    expect(columns.map((one) => one.column_name).sort()).toEqual(['id', 'remark', 'scores', 'session_id']);
  });

  it('is counted in the year it began, with the persons who came', async () => {
    const before = await context.get(TrainingFiguresQuery).of(2026);
    const person = await aMemberWithActivity(context);
    const plans = [await free({ language: 'nl' }), await free({ language: 'nl' })];
    for (const plan of plans) {
      context.clock.travelTo('2026-11-24');
      const { id } = await signUp(plan.sessionId, person);
      await signUp(plan.sessionId, await aMemberWithActivity(context)); // never came
      await attend(plan, id, 1);
      context.clock.travelTo('2026-12-16');
      await context.get(HoldSession).execute(plan.sessionId);
    }
    const after = await context.get(TrainingFiguresQuery).of(2026);
    expect([after.sessions, after.participations, after.participants]).toEqual([
      before.sessions + 2,
      before.participations + 2,
      before.participants + 1,
    ]);
    expect(after.byLanguage).toContainEqual({ language: 'nl', sessions: 2, participations: 2, participants: 1 });
    expect(after.byOffice.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(after.sessions);
    expect((await context.get(TrainingFiguresQuery).of(2025)).sessions).toBe(0);
  });

  it('is listed in as many queries for a hundred rows as for one', async () => {
    const plan = await free();
    const person = await aMemberWithActivity(context);
    await signUp(plan.sessionId, person);
    const lists: [string, (perPage: number) => Promise<unknown>][] = [
      ['courses', (perPage) => context.get(CourseListQuery).list({ perPage }, {})],
      ['sessions', (perPage) => context.get(SessionListQuery).list({ perPage }, {}, person.memberId)],
      ['catalogue', (perPage) => context.get(PublicCatalogueQuery).list({ perPage }, {})],
      ['registrations', (perPage) => context.get(RegistrationListQuery).list(plan.sessionId, { perPage }, {})],
      ['own', (perPage) => context.get(OwnTrainingsQuery).list({ perPage }, {}, person.memberId)],
    ];
    const queries = jest.spyOn(Database.prototype, 'query');
    const countOf = async (work: () => Promise<unknown>) => {
      queries.mockClear();
      await work();
      return queries.mock.calls.length;
    };
    for (const [name, list] of lists) {
      const one = await countOf(() => list(1));
      expect([name, await countOf(() => list(100)), one <= 5]).toEqual([name, one, true]);
    }
    queries.mockRestore();
  });
});
