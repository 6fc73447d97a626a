import { type MemberId, Money, type MoneyJson, yearOf } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type CoveredYears, coverageOf, coveredYears } from '../domain/coverage';
import type { ShareSubscription } from '../domain/share-subscription';
import { RegisterRepository } from '../persistence/register.repository';
import { SubscriptionRepository } from '../persistence/subscription.repository';
import { type PaymentInstructions, PaymentInstructionsQuery } from './payment-instructions.query';

export interface ShareLine {
  id: string;
  /** The operation of the register; empty while it is not paid. */
  numbers: string;
  count: number;
  amount: MoneyJson;
  received: MoneyJson;
  state: 'subscribed' | 'paid';
  subscribedOn: string;
  paidOn: string | null;
  /** Years that it covers, or would once it is paid. */
  coversFrom: number;
  coversTo: number;
}

export interface ShareAccount {
  sharePrice: MoneyJson;
  /** Shares held: paid ones only. */
  count: number;
  total: MoneyJson;
  coveredYears: number[];
  coveredTo: number | null;
  isCoveredThisYear: boolean;
  lines: ShareLine[];
  /** How to pay the oldest subscription that is still open. */
  toPay: PaymentInstructions | null;
}

/** A member's shares and the years they cover. */
@Injectable()
export class ShareAccountQuery {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly register: RegisterRepository,
    private readonly instructions: PaymentInstructionsQuery,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  async of(memberId: MemberId): Promise<ShareAccount> {
    const today = this.clock.today();
    const all = await this.subscriptions.ofMember(memberId);
    const [paid, open] = [all.filter((one) => one.isPaid), all.filter((one) => !one.isPaid)];
    const perYear = this.parameters.at(today).count('share.minimum-per-year').value;
    const years = coveredYears(paid.map(sharesOfYear), perYear);
    return {
      sharePrice: this.parameters.at(today).money('share.price').value.toJSON(),
      count: paid.reduce((sum, { data }) => sum + data.count, 0),
      total: Money.sum(paid.map(({ amount }) => amount)).toJSON(),
      coveredYears: years,
      coveredTo: years.at(-1) ?? null,
      isCoveredThisYear: years.includes(yearOf(today)),
      lines: this.lines([...paid, ...open], perYear, await this.register.operationsOf(memberId)),
      toPay: open[0] ? await this.instructions.of(open[0]) : null,
    };
  }

  private lines(all: ShareSubscription[], perYear: number, operations: ReadonlyMap<string, number>): ShareLine[] {
    const coverage = coverageOf(all.map(sharesOfYear), perYear);
    return all.map((one, index) => asLine(one, operations.get(one.data.id), coverage[index] as CoveredYears));
  }
}

const sharesOfYear = ({ data }: ShareSubscription) => ({ year: yearOf(data.subscribedOn), count: data.count });

const asLine = (one: ShareSubscription, operation: number | undefined, { from, to }: CoveredYears): ShareLine => ({
  id: one.data.id,
  numbers: operation ? String(operation) : '',
  count: one.data.count,
  amount: one.amount.toJSON(),
  received: one.data.received.toJSON(),
  state: one.isPaid ? 'paid' : 'subscribed',
  subscribedOn: one.data.subscribedOn,
  paidOn: one.data.paidOn,
  coversFrom: from,
  coversTo: to,
});
