import { type LocalDate, type MemberId, Money, type MoneyJson, yearOf } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { coverageOf, type Standing } from '../domain/coverage';
import type { ShareClass } from '../domain/holder';
import type { ShareSubscription } from '../domain/share-subscription';
import { HolderRepository } from '../persistence/holder.repository';
import { type Holding, HoldingRepository } from '../persistence/holding.repository';
import { SubscriptionRepository } from '../persistence/subscription.repository';
import { type PaymentInstructions, PaymentInstructionsQuery } from './payment-instructions.query';
import { ShareAccess } from './share-access';

export interface ShareLine {
  id: string;
  /** The operation of the register; empty while it is not paid. */
  numbers: string;
  count: number;
  amount: MoneyJson;
  received: MoneyJson;
  state: 'subscribed' | 'paid';
  /** Made already; else it can be asked for. */
  hasCertificate: boolean;
  subscribedOn: string;
  paidOn: string | null;
  /** Years that it covers, or would once it is paid. */
  coversFrom: number;
  coversTo: number;
}

export interface ShareAccount {
  sharePrice: MoneyJson;
  shareClass: ShareClass;
  /** Shares held: paid ones only. */
  count: number;
  total: MoneyJson;
  coveredYears: number[];
  coveredTo: number | null;
  isCoveredThisYear: boolean;
  standing: Standing;
  graceUntil: LocalDate;
  lines: ShareLine[];
  /** How to pay the oldest subscription that is still open. */
  toPay: PaymentInstructions | null;
}

/** A member's shares and the years they cover. */
@Injectable()
export class ShareAccountQuery {
  constructor(
    private readonly holders: HolderRepository,
    private readonly subscriptions: SubscriptionRepository,
    private readonly holdings: HoldingRepository,
    private readonly access: ShareAccess,
    private readonly instructions: PaymentInstructionsQuery,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async of(memberId: MemberId): Promise<ShareAccount> {
    const parameters = this.parameters.at(this.clock.today());
    const holder = await this.holders.ofMember(memberId);
    const all = holder ? await this.subscriptions.ofHolder(holder.id) : [];
    const held = await this.holdings.ofMember(memberId);
    const { standing, coveredYears, graceUntil, year } = await this.access.of(memberId);
    const open = all.filter((one) => !one.isPaid);
    const perYear = parameters.count('share.minimum-per-year').value;
    return {
      sharePrice: parameters.money('share.price').value.toJSON(),
      shareClass: holder?.shareClass ?? 'A',
      count: held.reduce((sum, { count }) => sum + count, 0),
      total: totalOf(all, held),
      coveredYears,
      coveredTo: coveredYears.at(-1) ?? null,
      isCoveredThisYear: coveredYears.includes(year),
      standing,
      graceUntil,
      lines: linesOf(all, held, perYear),
      toPay: open[0] ? await this.instructions.of(open[0]) : null,
    };
  }
}

/** At the price that was paid: what is still held of each subscription; after a resignation nothing is. */
function totalOf(all: ShareSubscription[], held: Holding[]): MoneyJson {
  const resigned = held.findLastIndex(({ count }) => count < 0);
  const amounts = held.slice(resigned + 1).map(({ subscriptionId, count }) => {
    const subscription = all.find(({ data }) => data.id === subscriptionId);
    return subscription?.data.price.times(count) ?? Money.zero();
  });
  return Money.sum(amounts).toJSON();
}

/** The paid ones in the order of the register, then those that are open. */
function linesOf(all: ShareSubscription[], held: Holding[], perYear: number): ShareLine[] {
  const byId = new Map(all.map((one) => [one.data.id, one]));
  const open = all
    .filter((one) => !one.isPaid)
    .map((one) => ({ ...sharesOf(one), subscriptionId: one.data.id, operation: 0, hasCertificate: false }));
  const rows = [...held, ...open];
  const coverage = coverageOf(rows, perYear);
  return rows.flatMap((row, index) => {
    const subscription = row.subscriptionId ? byId.get(row.subscriptionId) : undefined;
    const years = coverage[index];
    return subscription && years ? [asLine(subscription, row, years)] : [];
  });
}

const sharesOf = ({ data }: ShareSubscription) => ({ year: yearOf(data.subscribedOn), count: data.count });

const asLine = (
  one: ShareSubscription,
  { operation, count, hasCertificate }: { operation: number; count: number; hasCertificate: boolean },
  { from, to }: { from: number; to: number },
): ShareLine => ({
  id: one.data.id,
  numbers: operation ? String(operation) : '',
  count,
  amount: one.data.price.times(count).toJSON(),
  received: one.data.received.toJSON(),
  state: one.isPaid ? 'paid' : 'subscribed',
  hasCertificate,
  subscribedOn: one.data.subscribedOn,
  paidOn: one.data.paidOn,
  coversFrom: from,
  coversTo: to,
});
