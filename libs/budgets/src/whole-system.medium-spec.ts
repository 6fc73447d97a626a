import { aMemberWithActivity, type MemberWithActivity } from '@coopera/activities/testing';
import type { InvoiceIssued } from '@coopera/invoicing/events';
import { type ClientId, type InvoiceId, localDate, Money, ownedBy, Rate, type ReceiptId } from '@coopera/kernel';
import { ParametersModule } from '@coopera/parameters/module';
import { newId } from '@coopera/platform';
import { type MediumContext, mediumContext } from '@coopera/platform/testing';
import { AnswerInternalOrder } from './application/answer-internal-order.use-case';
import { Budgets } from './application/budgets';
import { CreditBudget } from './application/credit-budget.use-case';
import { ExpenseBudget } from './application/expense-budget';
import { MarkBudgetPaid } from './application/mark-budget-paid.use-case';
import { PotServices } from './application/pot-services';
import { ProposeInternalOrder } from './application/propose-internal-order.use-case';
import { ReverseBudget } from './application/reverse-budget.use-case';
import { BudgetsModule } from './budgets.module';

const OPERATIONS = 10_000;
const LANES = 6;
const ACTIVITIES = 24;
const EVERY = 500;
const today = localDate('2026-11-24');

/** Numbers that a seed repeats (mulberry32). */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

interface Sale {
  invoice: InvoiceIssued;
  due: Money;
  netLeft: Money;
  grossLeft: Money;
}
interface Lane {
  random: () => number;
  people: MemberWithActivity[];
  sales: Sale[];
  reserved: { activityId: string; id: string; amount: Money }[];
  charged: { activityId: string; id: string; amount: Money }[];
  spent: { activityId: string; id: string; amount: Money }[];
}

describe('ten thousand random operations', () => {
  let context: MediumContext;
  let lanes: Lane[];
  const refusals = new Map<string, number>();
  let contributions = Money.zero();
  let expenses = Money.zero();

  beforeAll(async () => {
    context = await mediumContext([ParametersModule, BudgetsModule]);
    const people: MemberWithActivity[] = [];
    for (let index = 0; index < ACTIVITIES; index += 1) people.push(await aMemberWithActivity(context));
    lanes = Array.from({ length: LANES }, (_, lane) => ({
      random: randomOf(2026 + lane),
      people: people.filter((_one, index) => index % LANES === lane),
      sales: [],
      reserved: [],
      charged: [],
      spent: [],
    }));
  });
  afterAll(() => context?.close());

  const euros = (cents: number) => Money.ofCents(BigInt(Math.max(1, Math.floor(cents))));
  const pick = <T>({ random }: Lane, from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const personOf = (lane: Lane) => pick(lane, lane.people) as MemberWithActivity;
  const run = (work: () => Promise<unknown>) => context.database.transaction(work);

  /** A credit note or a pay may leave a budget below zero; what a person chooses to spend never does. */
  const expectCovered = async (activityId: string) => {
    const { available } = await context.get(Budgets).positionOf(activityId as never);
    expect(available.isNegative()).toBe(false);
  };

  const issue = async (lane: Lane) => {
    const net = euros(lane.random() * 400_000);
    const gross = net.plus(Rate.of(pick(lane, ['0', '0.06', '0.12', '0.21']) as string).applyTo(net, 'half-up'));
    const invoice: InvoiceIssued = {
      invoiceId: newId<'invoice'>() as InvoiceId,
      number: 'F',
      activityId: personOf(lane).activityId,
      clientId: newId<'client'>() as ClientId,
      clientName: 'x',
      net: net.toJSON(),
      vat: gross.minus(net).toJSON(),
      gross: gross.toJSON(),
      levyRate: '0.065',
      issuedOn: today,
      dueOn: today,
    };
    await run(() => context.get(CreditBudget).execute(invoice));
    lane.sales.push({ invoice, due: gross, netLeft: net, grossLeft: gross });
  };

  const receive = async (lane: Lane) => {
    const sale = pick(lane, lane.sales);
    if (!sale || sale.due.isZero() || sale.due.isNegative()) return issue(lane);
    const amount = lane.random() < 0.6 ? sale.due : euros(Number(sale.due.cents) * lane.random());
    sale.due = sale.due.minus(amount);
    const receipt = { receiptId: newId<'receipt'>() as ReceiptId, receivedOn: today, amount: amount.toJSON() };
    const event = { ...sale.invoice, ...receipt, paid: amount.toJSON() };
    await run(() => context.get(MarkBudgetPaid).execute(event));
    if (lane.random() < 0.2) await run(() => context.get(MarkBudgetPaid).execute(event)); // told twice
  };

  const creditNote = async (lane: Lane) => {
    const sale = pick(lane, lane.sales);
    if (!sale || sale.netLeft.isZero()) return issue(lane);
    const isWhole = lane.random() < 0.5;
    const net = isWhole ? sale.netLeft : euros(Number(sale.netLeft.cents) * lane.random());
    const share = Number(net.cents) / Number(sale.netLeft.cents);
    const gross = isWhole ? sale.grossLeft : Money.min(euros(Number(sale.grossLeft.cents) * share), sale.grossLeft);
    Object.assign(sale, { netLeft: sale.netLeft.minus(net), grossLeft: sale.grossLeft.minus(gross) });
    sale.due = sale.due.minus(gross);
    const { invoiceId, activityId } = sale.invoice;
    const note = { creditNoteId: newId<'invoice'>() as InvoiceId, number: 'NC', clientName: 'x', issuedOn: today };
    await run(() =>
      context.get(ReverseBudget).execute({ ...note, invoiceId, activityId, net: net.toJSON(), gross: gross.toJSON() }),
    );
  };

  const reserve = async (lane: Lane) => {
    const [{ activityId }, amount, id] = [personOf(lane), euros(lane.random() * 150_000), newId()];
    await run(() =>
      context
        .get(Budgets)
        .reserve({ activityId, source: { kind: 'contract', id }, amount, on: today, label: 'contract' }),
    );
    lane.reserved.push({ activityId, id, amount });
    await expectCovered(activityId);
  };

  /** A pay that is due is paid, also when it costs some cents more than was set apart. */
  const endReservation = async (lane: Lane) => {
    const [one] = lane.reserved.splice(0, 1);
    if (!one) return reserve(lane);
    const source = { kind: 'contract', id: one.id };
    if (lane.random() < 0.2) return run(() => context.get(Budgets).release(source, today));
    const contribution = Rate.of('0.08').applyTo(one.amount, 'half-up');
    await run(() =>
      context.get(Budgets).spend({
        activityId: one.activityId as never,
        source,
        cost: one.amount,
        contribution,
        on: today,
        label: 'pay',
      }),
    );
    contributions = contributions.plus(contribution);
  };

  const buy = async (lane: Lane) => {
    const service = { amount: euros(lane.random() * 30_000), on: today, label: 'seat', account: '9220' };
    const back = lane.random() < 0.3 ? lane.charged.pop() : undefined;
    const { activityId, id } = back ?? { activityId: personOf(lane).activityId, id: newId() };
    const asked = { ...service, activityId: activityId as never, source: { kind: 'seat', id } };
    if (back) return run(() => context.get(PotServices).refund({ ...asked, amount: back.amount }));
    await run(() => context.get(PotServices).charge(asked));
    lane.charged.push({ activityId, id, amount: service.amount });
    await expectCovered(activityId);
  };

  /** Promised when it is submitted, spent when it is validated; refused, or given up, it comes back. */
  const expense = async (lane: Lane) => {
    const budget = context.get(ExpenseBudget);
    const about = (id: string) => ({ source: { kind: 'expense', id }, on: today, label: 'train' });
    const back = lane.random() < 0.15 ? lane.spent.pop() : undefined;
    if (back) {
      const { activityId, id, amount } = back;
      await run(() => budget.refund({ ...about(id), activityId: activityId as never, cost: amount }));
      expenses = expenses.minus(amount);
      return;
    }
    const [{ activityId }, amount, id] = [personOf(lane), euros(lane.random() * 20_000), newId()];
    await run(() => budget.reserve({ ...about(id), activityId, amount }));
    await expectCovered(activityId);
    if (lane.random() < 0.2) return run(() => budget.release(activityId, about(id).source, today));
    for (let told = 0; told < 2; told += 1) await run(() => budget.spend({ ...about(id), activityId, cost: amount }));
    lane.spent.push({ activityId, id, amount });
    expenses = expenses.plus(amount);
  };

  const order = async (lane: Lane) => {
    const [seller, buyer] = [personOf(lane), personOf(lane)];
    const id = await context.get(ProposeInternalOrder).execute({
      ownActivityId: seller.activityId,
      side: 'seller',
      partnerId: buyer.activityId,
      title: 'work',
      amount: euros(lane.random() * 60_000),
      by: 'x',
      scope: ownedBy(seller.memberId),
    });
    const answer = (who: MemberWithActivity, what: 'accept' | 'cancel') =>
      context.get(AnswerInternalOrder).execute({ id, answer: what, reason: '', by: 'x', scope: ownedBy(who.memberId) });
    await answer(buyer, 'accept');
    await expectCovered(buyer.activityId);
    if (lane.random() > 0.3) return;
    await answer(buyer, 'cancel');
    await answer(seller, 'cancel');
  };

  const kinds: [number, (lane: Lane) => Promise<unknown>][] = [
    [0.22, issue],
    [0.46, receive],
    [0.52, creditNote],
    [0.68, reserve],
    [0.8, endReservation],
    [0.86, buy],
    [0.94, expense],
    [1, order],
  ];
  const step = async (lane: Lane) => {
    const drawn = lane.random();
    const [, operation] = kinds.find(([upTo]) => drawn < upTo) as (typeof kinds)[number];
    await operation(lane).catch((error: { code?: string }) => {
      if (!error.code?.startsWith('budgets.')) throw error;
      refusals.set(error.code, (refusals.get(error.code) ?? 0) + 1);
    });
  };

  /** What must hold whatever was played, asked of the database in single statements. */
  const expectAllHolds = async () => {
    const [row] = await context.database.query(
      `SELECT (SELECT coalesce(sum(amount), 0) FROM ledger.line)::text AS trial,
         (SELECT count(*) FROM (SELECT activity_id, account, sum(amount) FROM ledger.line WHERE activity_id IS NOT NULL GROUP BY 1, 2
            EXCEPT SELECT activity_id, account, amount FROM ledger.activity_balance) AS drift)::int AS drifted,
         (SELECT count(*) FROM budgets.earning WHERE levy <> round(net * levy_rate) OR net <> levy + earned)::int AS "wrongLevies",
         (SELECT coalesce(sum(levy), 0) FROM budgets.earning)::text AS levies,
         (SELECT coalesce(-sum(amount), 0) FROM ledger.line WHERE account = '9200')::text AS pot,
         (SELECT coalesce(sum(earned - paid), 0) FROM budgets.earning)::text AS unpaid,
         (SELECT coalesce(-sum(amount), 0) FROM ledger.line WHERE account = '9111')::text AS "unpaidBooked",
         (SELECT coalesce(-sum(amount), 0) FROM ledger.line WHERE account = '9210')::text AS contributions,
         (SELECT coalesce(-sum(amount), 0) FROM ledger.line WHERE account = '9310')::text AS expenses,
         (SELECT coalesce(sum(amount), 0) FROM budgets.reservation WHERE status = 'open')::text AS reserved,
         (SELECT coalesce(-sum(amount), 0) FROM ledger.line WHERE account = '9120')::text AS "reservedBooked"`,
    );
    const { levies, unpaid, reserved } = row as Record<string, string>;
    expect(row).toMatchObject({
      trial: '0',
      drifted: 0,
      wrongLevies: 0,
      pot: levies,
      unpaidBooked: unpaid,
      reservedBooked: reserved,
      contributions: contributions.cents.toString(),
      expenses: expenses.cents.toString(),
    });
  };

  it('leave every ledger at zero, every budget equal to its account and every levy exact, at each stop', async () => {
    for (let played = 0; played < OPERATIONS; played += EVERY) {
      await Promise.all(
        lanes.map(async (lane) => {
          for (let left = Math.ceil(EVERY / LANES); left > 0; left -= 1) await step(lane);
        }),
      );
      await expectAllHolds();
    }
    expect(refusals.get('budgets.not-enough-budget')).toBeGreaterThan(50);
  }, 300_000);
});
