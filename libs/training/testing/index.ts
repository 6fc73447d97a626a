import { OpenActivity, ValidateActivity } from '@coopera/activities';
import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { PotServices } from '@coopera/budgets';
import { addDays, Decimal, localDate, Money, wholeCooperative } from '@coopera/kernel';
import { AdmitCandidate, RegisterCandidate } from '@coopera/members';
import { newId } from '@coopera/platform';
import type { MediumContext } from '@coopera/platform/testing';
import { ChangeSession, type NewTrainer, SaveCourse, SaveSession, type SaveSessionInput } from '@coopera/training';

let courses = 0;

export interface PlannedSession {
  courseId: string;
  sessionId: string;
}

interface Plan extends Partial<Omit<SaveSessionInput, 'courseId'>> {
  memberPrice?: string;
  publicPrice?: string | null;
}

/** A session open to sign-ups, on two days from 15 December 2026, by the use cases that a coordinator uses. */
export async function anOpenSession(context: MediumContext, plan: Plan = {}): Promise<PlannedSession> {
  const { memberPrice = '40.00', publicPrice = null, ...terms } = plan;
  courses += 1;
  const courseId = await context.get(SaveCourse).execute({
    code: `PRIX-${courses}`,
    titleFr: 'Fixer son prix',
    titleNl: 'Uw prijs bepalen',
    descriptionFr: 'Calculer un tarif juste.',
    descriptionNl: 'Een juist tarief berekenen.',
    prerequisitesFr: null,
    prerequisitesNl: null,
    hours: Decimal.of('6'),
    memberPrice: Money.of(memberPrice),
    publicPrice: publicPrice === null ? null : Money.of(publicPrice),
    isActive: true,
  });
  const first = localDate('2026-12-15');
  const sessionId = await context.get(SaveSession).execute({
    courseId,
    language: 'fr',
    officeId: null,
    room: null,
    onlineUrl: 'https://visio.example/prix',
    minimum: 1,
    capacity: 12,
    signUpUntil: addDays(first, -1),
    sellingActivityId: null,
    slots: [
      { day: first, from: '09:30', until: '12:30' },
      { day: addDays(first, 1), from: '09:30', until: '12:30' },
    ],
    trainers: [] as NewTrainer[],
    ...terms,
  });
  await context.get(ChangeSession).open(sessionId);
  return { courseId, sessionId };
}

/** Gives an Activité budget to spend, as a service sold to the pot. */
export async function withBudget(
  context: MediumContext,
  { activityId }: Pick<MemberWithActivity, 'activityId'>,
  amount: string,
): Promise<void> {
  await context.database.transaction(() =>
    context.get(PotServices).pay({
      activityId,
      source: { kind: 'test', id: newId() },
      amount: Money.of(amount),
      on: localDate('2026-11-24'),
      label: 'Budget',
      account: '9220',
    }),
  );
}

/** Many members of one adviser, made side by side. */
export async function aCrowd(context: MediumContext, count: number): Promise<MemberWithActivity[]> {
  const first = await aMemberWithActivity(context);
  const others = Array.from({ length: count - 1 }, () => aNeighbour(context, first.adviserId));
  return [first, ...(await Promise.all(others))];
}

async function aNeighbour(
  context: MediumContext,
  adviserId: MemberWithActivity['adviserId'],
): Promise<MemberWithActivity> {
  const memberId = await context.get(RegisterCandidate).execute({
    firstName: 'Lotte',
    lastName: 'Peeters',
    email: `${newId()}@example.org`,
    language: 'nl',
  });
  await context.get(AdmitCandidate).execute({ memberId, adviserId, scope: wholeCooperative, quietly: true });
  const activityId = await context
    .get(OpenActivity)
    .execute({ name: 'Taallessen', trade: 'Taallessen', memberId, scope: wholeCooperative });
  await context.get(ValidateActivity).execute({ activityId, by: 'Zoé Claes', scope: wholeCooperative });
  return { memberId, activityId, adviserId };
}
