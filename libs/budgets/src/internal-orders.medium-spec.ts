import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import { localDate, Money, ownedBy, wholeCooperative } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { AnswerInternalOrder } from './application/answer-internal-order.use-case';
import { BudgetLinesQuery } from './application/budget-lines.query';
import { Budgets } from './application/budgets';
import { InternalOrderListQuery } from './application/internal-order-list.query';
import { PotServices } from './application/pot-services';
import { ProposeInternalOrder } from './application/propose-internal-order.use-case';
import { BudgetsModule } from './budgets.module';
import type { OrderAnswer } from './domain/internal-order';

describe('internal orders', () => {
  let context: MediumContext;
  let camille: MemberWithActivity;
  let lotte: MemberWithActivity;

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BudgetsModule]);
  });
  beforeEach(async () => {
    [camille, lotte] = [await aMemberWithActivity(context), await aMemberWithActivity(context, { language: 'nl' })];
    await give(camille, '1000.00');
  });
  afterAll(() => context?.close());

  const give = ({ activityId }: MemberWithActivity, amount: string) =>
    context.database.transaction(() =>
      context.get(PotServices).pay({
        activityId,
        source: { kind: 'test', id: newId() },
        amount: Money.of(amount),
        on: localDate('2026-11-24'),
        label: 'x',
        account: '9220',
      }),
    );
  const available = async ({ activityId }: MemberWithActivity) =>
    String((await context.get(Budgets).positionOf(activityId)).available);
  /** Lotte offers work to Camille. */
  const offer = (amount = '400.00') =>
    context.get(ProposeInternalOrder).execute({
      ownActivityId: lotte.activityId,
      side: 'seller',
      partnerId: camille.activityId,
      title: 'Photos',
      amount: Money.of(amount),
      by: 'Lotte',
      scope: ownedBy(lotte.memberId),
    });
  const answer = (who: MemberWithActivity, id: string, what: OrderAnswer, reason = '') =>
    context.get(AnswerInternalOrder).execute({ id, answer: what, reason, by: 'x', scope: ownedBy(who.memberId) });
  const mails = (id: string) =>
    context.database.query<{ template: string; language: string }>(
      `SELECT template, language FROM platform.mail WHERE about_id = $1 ORDER BY queued_at, id`,
      [id],
    );

  it('move budget when the other side accepts, whole: no levy, nothing to the pot', async () => {
    const id = await offer();
    expect([await available(camille), await available(lotte)]).toEqual(['1000.00', '0.00']);
    await answer(camille, id, 'accept');
    expect([await available(camille), await available(lotte)]).toEqual(['600.00', '400.00']);
    expect(await context.announced('budgets.internal-order-accepted.v1')).toMatchObject([{ orderId: id }]);
    const [line] = await context.get(BudgetLinesQuery).lines(camille.activityId, {}, ownedBy(camille.memberId), 'fr');
    expect(line?.sentence).toContain('sans facture ni contribution');
    expect(await mails(id)).toEqual([
      { template: 'budgets/internal-order-proposed', language: 'fr' },
      { template: 'budgets/internal-order-accepted', language: 'nl' },
    ]);
  });

  it('are refused beyond what the buyer has, and stay to be answered', async () => {
    const id = await offer('1000.01');
    await expect(answer(camille, id, 'accept')).rejects.toMatchObject({
      code: 'budgets.not-enough-budget',
      params: { available: '1000.00', missing: '0.01' },
    });
    expect(await context.get(InternalOrderListQuery).one(id, ownedBy(camille.memberId))).toMatchObject({
      status: 'proposed',
      awaitsMe: true,
      ownSides: ['buyer'],
    });
  });

  it('go back when both sides undo them', async () => {
    const id = await offer();
    await answer(camille, id, 'accept');
    await answer(camille, id, 'cancel');
    expect(await available(camille)).toBe('600.00');
    await answer(lotte, id, 'cancel');
    expect([await available(camille), await available(lotte)]).toEqual(['1000.00', '0.00']);
    expect((await mails(id)).map(({ template }) => template.slice('budgets/internal-order-'.length))).toEqual([
      'proposed',
      'accepted',
      'cancel-asked',
      'cancelled',
    ]);
  });

  it('are withdrawn by who proposed them, and the other side is told', async () => {
    const id = await offer();
    await expect(answer(camille, id, 'withdraw')).rejects.toThrow('budgets.order-of-the-other-side');
    await answer(lotte, id, 'withdraw');
    expect(await mails(id)).toEqual([
      { template: 'budgets/internal-order-proposed', language: 'fr' },
      { template: 'budgets/internal-order-withdrawn', language: 'fr' },
    ]);
  });

  it('are not undone with budget that is not there any more', async () => {
    const id = await offer();
    await answer(camille, id, 'accept');
    await context.database.transaction(() =>
      context.get(Budgets).reserve({
        activityId: lotte.activityId,
        source: { kind: 'contract', id: newId() },
        amount: Money.of('300.00'),
        on: localDate('2026-11-24'),
        label: 'x',
      }),
    );
    await answer(camille, id, 'cancel');
    await expect(answer(lotte, id, 'cancel')).rejects.toMatchObject({ code: 'budgets.not-enough-budget' });
  });

  it('are nobody else’s', async () => {
    const id = await offer();
    const stranger = await aMemberWithActivity(context);
    await expect(answer(stranger, id, 'accept')).rejects.toThrow('budgets.order-not-found');
    await expect(context.get(InternalOrderListQuery).one(id, ownedBy(stranger.memberId))).rejects.toThrow(
      'budgets.order-not-found',
    );
  });

  it('accepted fifty at once spend no more than there is, and are numbered without gap', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 50; index += 1) ids.push(await offer('30.00'));
    const outcomes = await Promise.allSettled(ids.map((id) => answer(camille, id, 'accept')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(33);
    expect([await available(camille), await available(lotte)]).toEqual(['10.00', '990.00']);
    const { items } = await context.get(InternalOrderListQuery).list({ perPage: 100 }, undefined, wholeCooperative);
    const numbers = items.map(({ number }) => Number(number.slice(-6)));
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => numbers.length - index));
  });

  it('between the same two in both directions at once never lock one another out', async () => {
    await give(lotte, '1000.00');
    const ways = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const [from, to] = index % 2 ? [camille, lotte] : [lotte, camille];
        const id = await context.get(ProposeInternalOrder).execute({
          ownActivityId: from.activityId,
          side: 'seller',
          partnerId: to.activityId,
          title: 'x',
          amount: Money.of('10.00'),
          by: 'x',
          scope: ownedBy(from.memberId),
        });
        return { id, to };
      }),
    );
    await Promise.all(ways.map(({ id, to }) => answer(to, id, 'accept')));
    expect([await available(camille), await available(lotte)]).toEqual(['1000.00', '1000.00']);
  });
});
