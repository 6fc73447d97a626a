import { ActivitiesModule } from '@coopera/activities';
import { DomainError, type MemberId } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { aContent, aLogin, anOpenCampaign, type SignedIn } from '@coopera/solidarity/testing';
import { DecideApplication } from './application/decide-application.use-case';
import { SealedContent } from './application/sealed-content';
import { SolidarityModule } from './solidarity.module';

const APPROVALS = 200;
const AID = 5_000;

/** Two hundred aids of 50 EUR before the committee, all voted for, on an envelope for a hundred and fifty-six of them. */
describe('the envelope of a campaign', () => {
  let context: MediumContext;
  let jonas: SignedIn;
  let committee: SignedIn[];
  let campaignId: string;
  let ids: string[];

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, SolidarityModule]);
    jonas = await aLogin(context);
    committee = [await aLogin(context), await aLogin(context), await aLogin(context)];
    campaignId = await anOpenCampaign(context, { envelope: '7849.99', committee });
    ids = await voted(APPROVALS);
  });
  afterAll(() => context?.close());

  /** Written at once: what leads there is told elsewhere. */
  const voted = async (count: number): Promise<string[]> => {
    const { database } = context;
    const all = Array.from({ length: count }, () => newId());
    const members = all.map(() => newId<'member'>() as MemberId);
    const content = context.get(SealedContent).seal({ ...aContent, exchanges: [], appeal: null });
    await database.query(
      `INSERT INTO members.member (id, status, first_name, last_name, email, language, requested_on)
       SELECT id, 'admitted', 'Membre', id::text, id || '@example.org', 'fr', '2026-01-01' FROM unnest($1::uuid[]) AS one (id)`,
      [members],
    );
    await database.query(
      `INSERT INTO solidarity.application (id, campaign_id, member_id, number, status, content_cipher, criteria, criteria_on,
         language, age_band, submitted_on, created_at, updated_at)
       SELECT id, $3, member_id, 'S2026-9' || row_number() OVER (), 'proposed', $4, '[]', '2026-11-20', 'fr', '26-45', '2026-11-20',
         now(), now() FROM unnest($1::uuid[], $2::uuid[]) AS one (id, member_id)`,
      [all, members, campaignId, content],
    );
    await database.query(
      `INSERT INTO solidarity.proposal (id, application_id, round, amount, motive, proposed_by, proposed_at)
       SELECT id, id, 1, $2, 'Perte établie.', 'Jonas', now() FROM unnest($1::uuid[]) AS one (id)`,
      [all, AID],
    );
    await database.query(
      `INSERT INTO solidarity.vote (proposal_id, login_id, name, choice, cast_at)
       SELECT id, voter, 'Membre', 'for', now() FROM unnest($1::uuid[]) AS one (id), unnest($2::uuid[]) AS two (voter)`,
      [all, committee.map(({ loginId }) => loginId)],
    );
    return all;
  };

  it('is never exceeded when two hundred aids are approved at once: nobody is lost, the books balance', async () => {
    const decide = (id: string) => context.get(DecideApplication).execute({ id, motive: 'Décidé.', by: jonas });
    const outcomes = await Promise.allSettled(ids.map(decide));
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as DomainError] : []));
    const granted = outcomes.length - refused.length;
    expect(new Set(refused.map((error) => `${error.code ?? error} ${error.params?.left}`))).toEqual(
      new Set(['solidarity.envelope-exceeded 49.99']),
    );
    expect([granted, refused.length]).toEqual([156, 44]);

    const sums = await context.database.first<Record<string, string>>(
      `SELECT committed, (SELECT count(*) FROM solidarity.application WHERE campaign_id = $1 AND status = 'granted') AS granted,
         (SELECT count(*) FROM solidarity.application WHERE campaign_id = $1 AND status = 'proposed') AS waiting,
         (SELECT sum(granted) FROM solidarity.application WHERE campaign_id = $1) AS promised,
         (SELECT count(*) FROM solidarity.decision JOIN solidarity.application ON application.id = application_id WHERE campaign_id = $1) AS decisions,
         (SELECT sum(amount) FROM banking.payment_order WHERE owner_kind = 'solidarity-aid') AS ordered,
         (SELECT sum(amount) FROM ledger.line WHERE account = '9500') AS envelope,
         (SELECT sum(amount) FROM ledger.line WHERE account = '4891') AS owed,
         (SELECT sum(amount) FROM ledger.line) AS balance FROM solidarity.campaign WHERE id = $1`,
      [campaignId],
    );
    const promised = String(156 * AID);
    expect(sums).toEqual({
      committed: promised,
      granted: '156',
      waiting: '44',
      promised,
      decisions: '156',
      ordered: promised,
      envelope: '-4999',
      owed: `-${promised}`,
      balance: '0',
    });
  });

  it('refuses one more cent in the database itself', () =>
    expect(
      context.database.query('UPDATE solidarity.campaign SET committed = envelope + 1 WHERE id = $1', [campaignId]),
    ).rejects.toThrow('envelope_never_exceeded'));
});
