import {
  type ActivityId,
  type AdviserId,
  type LoginId,
  localDate,
  type MemberId,
  Money,
  ownedBy,
} from '@coopera/kernel';
import { credit, debit, Ledger } from '@coopera/ledger';
import { newId } from '@coopera/platform';
import type { MediumContext } from '@coopera/platform/testing';
import {
  CastVote,
  ConfirmComplete,
  KeepApplicationDraft,
  OpenCampaign,
  PrepareCampaign,
  ProposeAid,
  SeatCommitteeMember,
  SubmitApplication,
} from '@coopera/solidarity';

export const IBAN = 'BE71096123456769';

export interface SignedIn {
  loginId: LoginId;
  memberId: MemberId | null;
  adviserId: AdviserId | null;
  name: string;
}

let people = 0;

/** A sign-in, of a member or of the staff, without a password that would take its time. */
export async function aLogin(context: MediumContext, more: Partial<Omit<SignedIn, 'loginId'>> = {}): Promise<SignedIn> {
  people += 1;
  const person = { memberId: null, adviserId: null, name: `Person ${people}`, ...more };
  // A member who was admitted has a sign-in already.
  const row = await context.database.first<{ id: LoginId }>(
    `INSERT INTO platform.login (id, email, display_name, password_hash, language, roles, member_id, adviser_id)
     VALUES ($1, $2, $3, 'none', 'fr', '{}', $4, $5) ON CONFLICT (member_id) DO UPDATE SET display_name = excluded.display_name RETURNING id`,
    [newId(), `person${people}@example.org`, person.name, person.memberId, person.adviserId],
  );
  return { ...person, loginId: row?.id as LoginId };
}

/** An open campaign of November 2026, with its committee. */
export async function anOpenCampaign(
  context: MediumContext,
  { envelope = '10000.00', committee }: { envelope?: string; committee: SignedIn[] },
): Promise<string> {
  const coordinator = await aLogin(context, { name: 'Jonas Mertens' });
  const finance = await aLogin(context, { name: 'Luc Renard' });
  const campaignId = await context.get(PrepareCampaign).execute({
    terms: {
      title: { fr: 'Crise 2026', nl: 'Crisis 2026' },
      body: { fr: 'Une aide.', nl: 'Steun.' },
      envelope: Money.of(envelope),
      applicationsFrom: localDate('2026-11-01'),
      applicationsUntil: localDate('2026-12-15'),
      decisionsUntil: localDate('2026-12-31'),
      amountRule: { kind: 'share-of-loss', percent: '50', ceiling: { amount: '2000.00', currency: 'EUR' } },
      criteria: {
        turnoverLoss: {
          atLeastPercent: '30',
          from: localDate('2026-10-01'),
          until: localDate('2026-10-31'),
          monthsBefore: 1,
        },
        lowPay: { below: { amount: '1500.00', currency: 'EUR' }, months: 3 },
      },
    },
    by: { id: coordinator.loginId, name: coordinator.name },
  });
  for (const [index, { loginId }] of committee.entries())
    await context.get(SeatCommitteeMember).execute({
      campaignId,
      loginId,
      isChair: index === 0,
      from: localDate('2026-11-01'),
      until: localDate('2027-06-30'),
    });
  await context.get(OpenCampaign).execute({ id: campaignId, by: { id: finance.loginId, name: finance.name } });
  return campaignId;
}

/** Turnover of an Activité, as an issued invoice leaves it in the budget ledger. */
export async function turnover(
  context: MediumContext,
  activityId: ActivityId,
  on: string,
  amount: string,
): Promise<void> {
  await context.database.transaction(() =>
    context.get(Ledger).post({
      ledger: 'budget',
      occurredOn: localDate(on),
      reason: 'budget-earned',
      source: { kind: 'invoice', id: newId() },
      params: { number: `F-${on}`, client: 'Flagey' },
      lines: [debit('9000', Money.of(amount)), credit('9111', Money.of(amount), activityId)],
    }),
  );
}

export const aContent = {
  situation: 'lost-clients' as const,
  reason: 'Mon client principal a fermé.',
  otherAid: '',
  iban: IBAN as string | null,
};

/** An application that was sent. */
export async function aSubmittedApplication(
  context: MediumContext,
  campaignId: string,
  memberId: MemberId,
  linkedTo: LoginId[] = [],
): Promise<string> {
  const id = await context.get(KeepApplicationDraft).execute({ campaignId, memberId, content: aContent, linkedTo });
  await context.get(SubmitApplication).execute({ id, scope: ownedBy(memberId) });
  return id;
}

/** An application before the committee. */
export async function aProposedApplication(
  context: MediumContext,
  campaignId: string,
  memberId: MemberId,
  by: SignedIn,
  amount = '500.00',
): Promise<string> {
  const id = await aSubmittedApplication(context, campaignId, memberId);
  await context.get(ConfirmComplete).execute({ id, by });
  await context.get(ProposeAid).execute({ id, amount: Money.of(amount), motive: 'Perte établie.', by });
  return id;
}

export async function votes(
  context: MediumContext,
  id: string,
  voters: SignedIn[],
  choice: 'for' | 'against',
): Promise<void> {
  for (const by of voters) await context.get(CastVote).execute({ id, choice, by });
}
