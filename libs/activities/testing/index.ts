import { OpenActivity, ValidateActivity } from '@coopera/activities';
import { type ActivityId, type AdviserId, type MemberId, wholeCooperative } from '@coopera/kernel';
import { AdmitCandidate, type Candidacy, Offices, RegisterCandidate } from '@coopera/members';
import type { MediumContext } from '@coopera/platform/testing';

export interface MemberWithActivity {
  memberId: MemberId;
  activityId: ActivityId;
  adviserId: AdviserId;
}

let people = 0;

/** A member with a validated Activité, by the use cases that a person would use. */
export async function aMemberWithActivity(
  context: MediumContext,
  more: Partial<Candidacy> = {},
): Promise<MemberWithActivity> {
  people += 1;
  const officeId = await context.get(Offices).addOffice({ code: `O${people}`, city: 'Liège' });
  const adviserId = await context
    .get(Offices)
    .addAdviser({ name: 'Zoé Claes', email: `adviser${people}@example.org`, officeId });
  const memberId = await context.get(RegisterCandidate).execute({
    firstName: 'Camille',
    lastName: `Dubois ${people}`,
    email: `camille${people}@example.org`,
    language: 'fr',
    ...more,
  });
  await context.get(AdmitCandidate).execute({ memberId, adviserId, scope: wholeCooperative, quietly: true });
  const activityId = await context
    .get(OpenActivity)
    .execute({ name: 'Illustration', trade: 'Illustration', memberId, scope: wholeCooperative });
  await context.get(ValidateActivity).execute({ activityId, by: 'Zoé Claes', scope: wholeCooperative });
  return { memberId, activityId, adviserId };
}
