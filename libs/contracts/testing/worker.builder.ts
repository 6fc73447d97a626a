import { OpenActivity, ValidateActivity } from '@coopera/activities';
import { type ActivityId, type AdviserId, localDate, type MemberId, Money, wholeCooperative } from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { AdmitCandidate, alone, type FamilySituation, Offices, RegisterCandidate } from '@coopera/members';
import { newId } from '@coopera/platform';
import type { MediumContext } from '@coopera/platform/testing';

export interface WorkerFixture {
  memberId: MemberId;
  activityId: ActivityId;
  adviserId: AdviserId;
}

interface WorkerSpec {
  /** Euros that the Activité has, earned and paid. */
  budget?: string;
  language?: 'fr' | 'nl';
  family?: Partial<FamilySituation>;
  /** Digits 7 to 9 of the national number: 998 is what the simulator of Dimona refuses. */
  sequence?: number;
  /** Without national number and account. */
  isIncomplete?: boolean;
}

let made = 0;

/** An admitted member with an adviser of his own, an active Activité, and budget in it. */
export async function aMemberWithActivity(ctx: MediumContext, spec: WorkerSpec = {}): Promise<WorkerFixture> {
  made += 1;
  const adviserId = await anAdviser(ctx);
  const memberId = await aMember(ctx, adviserId, spec);
  const activityId = await ctx.get(OpenActivity).execute({
    name: `Illustration ${made}`,
    trade: 'Illustration',
    memberId,
    scope: wholeCooperative,
  });
  await ctx.get(ValidateActivity).execute({ activityId, by: 'Zoé', scope: wholeCooperative });
  await aBudget(ctx, activityId, spec.budget ?? '5000.00');
  return { memberId, activityId, adviserId };
}

/** A member admitted by an adviser. */
export async function aMember(ctx: MediumContext, adviserId: AdviserId, spec: WorkerSpec = {}): Promise<MemberId> {
  made += 1;
  const memberId = await ctx.get(RegisterCandidate).execute({
    firstName: 'Camille',
    lastName: `Dubois ${made}`,
    email: `camille${made}@example.org`,
    language: spec.language ?? 'fr',
    birthDate: localDate(`${1950 + (made % 45)}-03-0${1 + (made % 9)}`),
    street: 'Rue du Page 12',
    postalCode: '1050',
    city: 'Ixelles',
    ...(spec.isIncomplete ? {} : { niss: aNiss(made, spec.sequence ?? 1), iban: 'BE68539007547034' }),
    family: { ...alone, ...spec.family },
  });
  await ctx.get(AdmitCandidate).execute({ memberId, adviserId, scope: wholeCooperative, quietly: true });
  return memberId;
}

export async function anAdviser(ctx: MediumContext): Promise<AdviserId> {
  made += 1;
  const offices = ctx.get(Offices);
  const officeId = await offices.addOffice({ code: `O${made}`, city: 'Bruxelles' });
  return offices.addAdviser({ name: 'Zoé Claes', email: `zoe${made}@example.org`, officeId });
}

/** Budget earned and paid, as an invoice of long ago would have left it. */
export async function aBudget(ctx: MediumContext, activityId: ActivityId, euros: string): Promise<void> {
  const amount = Money.of(euros);
  await ctx.database.transaction(() =>
    ctx.get(Ledger).post({
      ledger: 'budget',
      occurredOn: ctx.clock.today(),
      reason: 'budget-earned',
      source: { kind: 'fixture', id: newId() },
      lines: [debit('9000', amount), credit('9110', amount, activityId)],
    }),
  );
}

/** A national number that is right: the day of birth tells workers apart, the sequence tells the simulator what to answer. */
function aNiss(index: number, sequence: number): string {
  const born = `${String(10 + (index % 80)).padStart(2, '0')}0${1 + (Math.floor(index / 80) % 9)}${String(1 + (index % 28)).padStart(2, '0')}`;
  const base = `${born}${String(sequence).padStart(3, '0')}`;
  return `${base}${String(97 - (Number(base) % 97)).padStart(2, '0')}`;
}
