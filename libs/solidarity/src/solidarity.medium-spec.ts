import { ActivitiesModule } from '@coopera/activities';
import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { PaymentOrders } from '@coopera/banking';
import { localDate, Money, ownedBy } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import {
  aContent,
  aLogin,
  anOpenCampaign,
  aProposedApplication,
  aSubmittedApplication,
  type SignedIn,
  turnover,
  votes,
} from '@coopera/solidarity/testing';
import { AnswerQuestion } from './application/answer-question.use-case';
import { AppealRefusal } from './application/appeal-refusal.use-case';
import { ApplicationFileQuery } from './application/application-file.query';
import { ApplicationListQuery } from './application/application-list.query';
import { AskApplicant } from './application/ask-applicant.use-case';
import { CampaignFileQuery } from './application/campaign-file.query';
import { CaseFileQuery } from './application/case-file.query';
import { CaseListQuery } from './application/case-list.query';
import { CloseCampaign } from './application/close-campaign.use-case';
import { DecideApplication } from './application/decide-application.use-case';
import { DeclareLink } from './application/declare-link.use-case';
import { EraseExpired } from './application/erase-expired.use-case';
import { KeepApplicationDraft } from './application/keep-application-draft.use-case';
import { OpenAidQuery } from './application/open-aid.query';
import { OpenCampaign } from './application/open-campaign.use-case';
import { OwnApplicationQuery } from './application/own-application.query';
import { OwnEvidence } from './application/own-evidence';
import { ProposeAid } from './application/propose-aid.use-case';
import { SeatCommitteeMember } from './application/seat-committee-member.use-case';
import { StatisticsQuery } from './application/statistics.query';
import { SubmitApplication } from './application/submit-application.use-case';
import { WithdrawApplication } from './application/withdraw-application.use-case';
import { SolidarityModule } from './solidarity.module';

const PDF = Buffer.from('%PDF-1.7 certificat');

describe('the solidarity fund', () => {
  let context: MediumContext;
  let jonas: SignedIn;
  let committee: SignedIn[];
  let campaignId: string;

  const member = () => aMemberWithActivity(context);
  const query = <Row>(sql: string, params: unknown[] = []) => context.database.query<Row>(sql, params);
  const decide = (id: string) => context.get(DecideApplication).execute({ id, motive: 'Décidé.', by: jonas });
  const statusOf = async (id: string) =>
    (await query<{ status: string }>('SELECT status FROM solidarity.application WHERE id = $1', [id]))[0]?.status;
  const proposeAgain = (id: string) =>
    context.get(ProposeAid).execute({ id, amount: Money.of('400.00'), motive: 'Revu.', by: jonas });
  const seat = ({ loginId }: SignedIn) =>
    context.get(SeatCommitteeMember).execute({
      campaignId,
      loginId,
      isChair: false,
      from: localDate('2026-11-01'),
      until: localDate('2027-06-30'),
    });
  const booked = (id: string) =>
    query(
      `SELECT line.ledger, account, amount FROM ledger.line JOIN ledger.entry ON entry.id = entry_id WHERE source_id = $1
       ORDER BY line.ledger, account`,
      [id],
    );

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, ActivitiesModule, SolidarityModule]);
    jonas = await aLogin(context, { name: 'Jonas Mertens' });
  });
  beforeEach(async () => {
    context.clock.travelTo('2026-11-24');
    committee = [];
    for (let index = 0; index < 4; index += 1) committee.push(await aLogin(context));
    campaignId = await anOpenCampaign(context, { committee });
  });
  afterAll(() => context?.close());

  describe('a campaign', () => {
    it('takes its envelope of the endowment, and gives back what is left', async () => {
      expect(await booked(campaignId)).toEqual([
        { ledger: 'budget', account: '9500', amount: '-1000000' },
        { ledger: 'budget', account: '9519', amount: '1000000' },
      ]);
      const { memberId } = await member();
      const id = await aProposedApplication(context, campaignId, memberId, jonas);
      await expect(context.get(CloseCampaign).execute(campaignId)).rejects.toMatchObject({
        code: 'solidarity.campaign-has-open-cases',
      });
      await votes(context, id, committee.slice(0, 3), 'for');
      await decide(id);
      await context.get(CloseCampaign).execute(campaignId);
      const [{ left }] = (await query<{ left: string }>(
        `SELECT coalesce(sum(amount), 0)::text AS left FROM ledger.line JOIN ledger.entry ON entry.id = entry_id
         WHERE account = '9500' AND source_id = ANY($1)`,
        [[campaignId, id]],
      )) as [{ left: string }];
      expect(left).toBe('0');
      expect(await context.announced('solidarity.campaign-closed.v1')).toContainEqual(
        expect.objectContaining({ campaignId, committed: { amount: '500.00', currency: 'EUR' } }),
      );
    });

    it('cannot be opened twice at once', async () => {
      const other = await aLogin(context);
      const again = context.get(OpenCampaign).execute({ id: campaignId, by: { id: other.loginId, name: other.name } });
      await expect(again).rejects.toMatchObject({ code: 'solidarity.campaign-not-draft' });
    });
  });

  describe('the criteria', () => {
    it('are computed from the budget ledger, explained, and frozen at submission', async () => {
      const { memberId, activityId } = await member();
      await turnover(context, activityId, '2026-09-10', '3000.00');
      await turnover(context, activityId, '2026-10-10', '1200.00');
      const { criteria, suggested } = await context.get(OpenAidQuery).figuresFor(campaignId, memberId);
      expect(criteria).toMatchObject([
        { kind: 'turnover-loss', figure: '60.0', threshold: '30', isMet: true, lines: [{ label: 'F-2026-09-10' }, {}] },
        { kind: 'low-pay', figure: '0.00', isMet: true, lines: [] },
      ]);
      expect(String(suggested)).toBe('900.00');
      const id = await aSubmittedApplication(context, campaignId, memberId);
      await turnover(context, activityId, '2026-10-20', '1500.00');
      const file = await context.get(ApplicationFileQuery).read(id, jonas);
      expect(file.data.submission?.criteria[0]?.figure).toBe('60.0');
      expect(file.criteriaNow[0]?.figure).toBe('10.0');
    });
  });

  describe('an application', () => {
    it('goes from the draft to the payment, once, however often it is asked', async () => {
      const { memberId } = await member();
      const scope = ownedBy(memberId);
      const id = await aProposedApplication(context, campaignId, memberId, jonas);
      await votes(context, id, committee.slice(0, 2), 'for');
      await expect(decide(id)).rejects.toMatchObject({ code: 'solidarity.vote-not-finished' });
      await votes(context, id, committee.slice(2, 3), 'for');
      const outcomes = await Promise.allSettled([decide(id), decide(id), decide(id)]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await booked(id)).toEqual([
        { ledger: 'budget', account: '9500', amount: '50000' },
        { ledger: 'budget', account: '9510', amount: '-50000' },
        { ledger: 'statutory', account: '4891', amount: '-50000' },
        { ledger: 'statutory', account: '6440', amount: '50000' },
      ]);
      expect((await context.get(PaymentOrders).statusOf('solidarity-aid', [id])).get(id)).toBe('waiting');
      const own = await context.get(OwnApplicationQuery).read(id, scope);
      expect(own).toMatchObject({
        data: { status: 'granted' },
        payment: 'waiting',
        decisions: [{ outcome: 'granted' }],
      });
      const told = await query<{ template: string }>(
        `SELECT template FROM platform.mail WHERE about_id = $1 ORDER BY queued_at, id`,
        [id],
      );
      expect(told.map(({ template }) => template)).toEqual(['solidarity/submitted', 'solidarity/proposed']);
    });

    it('says what is asked for, and what is answered', async () => {
      const { memberId } = await member();
      const id = await aSubmittedApplication(context, campaignId, memberId);
      await context.get(AskApplicant).execute({ id, question: 'Depuis quand ?', by: jonas });
      await context.get(AnswerQuestion).execute({ id, text: 'Depuis septembre.', scope: ownedBy(memberId) });
      const { content } = await context.get(OwnApplicationQuery).read(id, ownedBy(memberId));
      expect(content?.exchanges).toMatchObject([{ question: 'Depuis quand ?', answer: 'Depuis septembre.' }]);
      expect(await statusOf(id)).toBe('submitted');
    });

    it('is one a person in a campaign, from two devices too', async () => {
      const { memberId } = await member();
      const keep = () =>
        context.get(KeepApplicationDraft).execute({ campaignId, memberId, content: aContent, linkedTo: [] });
      const ids = await Promise.all([keep(), keep(), keep()]);
      expect(new Set(ids).size).toBe(1);
    });

    it('is numbered without a gap when many are sent at once and some are refused', async () => {
      const people: MemberWithActivity[] = [];
      for (let index = 0; index < 12; index += 1) people.push(await member());
      const drafts = [];
      for (const [index, { memberId }] of people.entries()) {
        const content = { ...aContent, reason: index % 4 === 0 ? ' ' : 'Raison.' };
        const id = await context.get(KeepApplicationDraft).execute({ campaignId, memberId, content, linkedTo: [] });
        drafts.push({ id, scope: ownedBy(memberId) });
      }
      const sent = await Promise.allSettled(drafts.map((draft) => context.get(SubmitApplication).execute(draft)));
      expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(9);
      const rows = await query<{ number: string }>(
        'SELECT number FROM solidarity.application WHERE number IS NOT NULL ORDER BY number',
      );
      expect(rows.map(({ number }) => Number(number.slice(6)))).toEqual(rows.map((_, index) => index + 1));
    });

    it('is kept to its owner, its words encrypted in the database', async () => {
      const { memberId } = await member();
      const id = await aSubmittedApplication(context, campaignId, memberId);
      const [row] = await query<{ text: string }>(
        `SELECT encode(content_cipher, 'escape') AS text FROM solidarity.application WHERE id = $1`,
        [id],
      );
      expect(row?.text).not.toContain('client principal');
      const stranger = (await member()).memberId;
      await expect(context.get(OwnApplicationQuery).read(id, ownedBy(stranger))).rejects.toMatchObject({
        code: 'solidarity.application-not-found',
      });
    });
  });

  describe('a link', () => {
    const linked = async () => {
      const camille = await member();
      const judge = await aLogin(context, { memberId: camille.memberId });
      const own = [judge, ...committee];
      return { camille, judge, own, campaign: await anOpenCampaign(context, { committee: own }) };
    };

    it('keeps a member of the committee from reading, voting and papers; his list tells neither name nor amount', async () => {
      const { camille, judge, campaign } = await linked();
      const id = await aProposedApplication(context, campaign, camille.memberId, jonas);
      const refusal = { code: 'solidarity.recused', params: { link: 'same-person' } };
      await expect(votes(context, id, [judge], 'for')).rejects.toMatchObject(refusal);
      await expect(context.get(CaseFileQuery).read(id, judge)).rejects.toMatchObject(refusal);
      await expect(context.get(CaseFileQuery).evidence(id, id, judge)).rejects.toMatchObject(refusal);
      const { items } = await context.get(CaseListQuery).list({}, judge);
      expect(items.filter((one) => one.id === id)).toMatchObject([
        { links: ['same-person', 'co-bearer'], applicantName: null, amount: null },
      ]);
    });

    it('keeps a coordinator from instructing and deciding his own case', async () => {
      const camille = await member();
      const own = await aLogin(context, { memberId: camille.memberId });
      const id = await aSubmittedApplication(context, campaignId, camille.memberId);
      await expect(context.get(ApplicationFileQuery).read(id, own)).rejects.toMatchObject({
        code: 'solidarity.recused',
      });
    });

    it('declared by the applicant sets aside from the start', async () => {
      const { memberId } = await member();
      const id = await aSubmittedApplication(context, campaignId, memberId, [committee[0]?.loginId as never]);
      await expect(context.get(CaseFileQuery).read(id, committee[0] as SignedIn)).rejects.toMatchObject({
        params: { link: 'declared' },
      });
    });

    it('declared after a vote takes the vote away', async () => {
      const { memberId } = await member();
      const id = await aProposedApplication(context, campaignId, memberId, jonas);
      await votes(context, id, committee.slice(0, 3), 'for');
      await context.get(DeclareLink).execute({ id, loginId: committee[0]?.loginId as never });
      await expect(decide(id)).rejects.toMatchObject({ params: { cast: 2, eligible: 3, quorum: 3 } });
    });

    it('is not needed to be kept out: who does not sit sees nothing', async () => {
      const { memberId } = await member();
      const id = await aProposedApplication(context, campaignId, memberId, jonas);
      await expect(context.get(CaseFileQuery).read(id, jonas)).rejects.toMatchObject({
        code: 'solidarity.not-on-committee',
      });
    });
  });

  describe('an appeal', () => {
    it('is decided by others, once; both decisions stay, and never change', async () => {
      for (let index = 0; index < 2; index += 1) committee.push(await aLogin(context));
      const campaign = await anOpenCampaign(context, { committee });
      const { memberId } = await member();
      const id = await aProposedApplication(context, campaign, memberId, jonas);
      const [first, others] = [committee.slice(0, 3), committee.slice(3)];
      await votes(context, id, [...first, others[0] as SignedIn], 'against');
      // The vote of the fourth is what the majority of six needed; the appeal is left to two others, too few: all decide.
      await decide(id);
      await context.get(AppealRefusal).execute({ id, reason: 'Une pièce manquait.', scope: ownedBy(memberId) });
      await proposeAgain(id);
      await votes(context, id, committee.slice(0, 4), 'for');
      await decide(id);
      const { decisions, data } = await context.get(OwnApplicationQuery).read(id, ownedBy(memberId));
      expect(decisions.map(({ round, outcome }) => [round, outcome])).toEqual([
        [1, 'refused'],
        [2, 'granted'],
      ]);
      expect(data.status).toBe('granted');
      await expect(query(`UPDATE solidarity.decision SET motive = 'x'`)).rejects.toThrow(/append-only/);
    });

    it('is refused to who decided the first time, where others are enough', async () => {
      const { memberId } = await member();
      const id = await aProposedApplication(context, campaignId, memberId, jonas);
      await votes(context, id, committee.slice(0, 3), 'against');
      await decide(id);
      for (let index = 0; index < 2; index += 1) await seat(await aLogin(context));
      await context.get(AppealRefusal).execute({ id, reason: 'Recours.', scope: ownedBy(memberId) });
      await proposeAgain(id);
      await expect(votes(context, id, committee.slice(0, 1), 'for')).rejects.toMatchObject({
        code: 'solidarity.not-your-round',
      });
    });

    it('comes too late after its days', async () => {
      const { memberId } = await member();
      const id = await aProposedApplication(context, campaignId, memberId, jonas);
      await votes(context, id, committee.slice(0, 3), 'against');
      await decide(id);
      context.clock.travelTo('2026-12-25');
      await expect(
        context.get(AppealRefusal).execute({ id, reason: 'Tard.', scope: ownedBy(memberId) }),
      ).rejects.toMatchObject({ code: 'solidarity.appeal-too-late', params: { until: '2026-12-24' } });
    });
  });

  describe('evidence', () => {
    it('is told by its bytes, encrypted in the storage, and its reading is noted', async () => {
      const { memberId } = await member();
      const scope = ownedBy(memberId);
      const id = await context
        .get(KeepApplicationDraft)
        .execute({ campaignId, memberId, content: aContent, linkedTo: [] });
      const papers = context.get(OwnEvidence);
      await expect(papers.add(id, { name: 'a.pdf', bytes: Buffer.from('MZ') }, scope)).rejects.toMatchObject({
        code: 'solidarity.evidence-not-accepted',
      });
      const evidenceId = await papers.add(id, { name: 'a.exe', bytes: PDF }, scope);
      const { bytes, type } = await context.get(CaseFileQuery).evidenceForStaff(id, evidenceId, jonas);
      expect([bytes.equals(PDF), type]).toEqual([true, 'application/pdf']);
      const noted = await query('SELECT 1 FROM platform.audit_entry WHERE subject_id = $1 AND action = $2', [
        id,
        'solidarity.application.read-evidence',
      ]);
      expect(noted).toHaveLength(1);
    });

    it('is erased with the rest of what was confided when its time is over', async () => {
      const { memberId } = await member();
      const id = await aProposedApplication(context, campaignId, memberId, jonas);
      await votes(context, id, committee.slice(0, 3), 'against');
      await decide(id);
      context.clock.travelTo('2028-11-24');
      expect(await context.get(EraseExpired).execute()).toBe(0);
      context.clock.travelTo('2028-11-25');
      expect(await context.get(EraseExpired).execute()).toBeGreaterThan(0);
      const own = await context.get(OwnApplicationQuery).read(id, ownedBy(memberId));
      expect([own.content, own.evidence, own.decisions.length]).toEqual([null, [], 1]);
    });

    it('is erased too when the application was withdrawn, or is a draft that its campaign left behind', async () => {
      const contentOf = async (id: string) =>
        (
          await query<{ content: unknown }>(
            'SELECT content_cipher AS content FROM solidarity.application WHERE id = $1',
            [id],
          )
        )[0]?.content;
      const [first, second] = [await member(), await member()];
      const withdrawn = await aSubmittedApplication(context, campaignId, first.memberId);
      await context.get(WithdrawApplication).execute({ id: withdrawn, scope: ownedBy(first.memberId) });
      const draft = await context
        .get(KeepApplicationDraft)
        .execute({ campaignId, memberId: second.memberId, content: aContent, linkedTo: [] });
      await context.get(EraseExpired).execute();
      expect([await contentOf(withdrawn), await contentOf(draft)]).not.toContain(null);
      await context.get(CloseCampaign).execute(campaignId);
      await context.get(EraseExpired).execute();
      expect([(await contentOf(withdrawn)) === null, await contentOf(draft)]).toEqual([false, null]);
      context.clock.travelTo('2028-11-25');
      await context.get(EraseExpired).execute();
      expect(await contentOf(withdrawn)).toBeNull();
    });
  });

  it('publishes figures of closed campaigns only', () =>
    expect(context.get(StatisticsQuery).published(campaignId)).rejects.toMatchObject({
      code: 'solidarity.campaign-not-closed',
    }));

  it('reads its lists in as many queries for twenty rows as for two', async () => {
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      const spy = jest.spyOn(context.database, 'query');
      await work();
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const reader = committee[0] as SignedIn;
    const fill = async (rows: number) => {
      for (let index = 0; index < rows; index += 1)
        await aProposedApplication(context, campaignId, (await member()).memberId, jonas);
    };
    const counts = async () => {
      const found = [];
      found.push(await count(() => context.get(ApplicationListQuery).list({ perPage: 100 }, { campaignId })));
      found.push(await count(() => context.get(CaseListQuery).list({ perPage: 100 }, reader)));
      found.push(await count(() => context.get(CampaignFileQuery).read(campaignId)));
      return found;
    };
    await fill(2);
    const few = await counts();
    await fill(6);
    expect(await counts()).toEqual(few);
  });
});
