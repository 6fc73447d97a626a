import { type ActivityId, Money } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { CreditTerms } from '../domain/budget-position';
import type { CreditKind } from '../domain/credit-decision';
import { oldestUsableDue, type UsableEarning, usableOf } from '../domain/guarantee';
import { GuaranteeRepository, type OpenInvoice } from '../persistence/guarantee.repository';

export type UsableInvoice = OpenInvoice & UsableEarning;

/** What the guarantee of the common pot lets Activités use, by the parameters of the day and the decisions in force. */
@Injectable()
export class Guarantee {
  constructor(
    private readonly repository: GuaranteeRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** The terms of many Activités, in two queries. */
  async termsOf(ids: readonly ActivityId[]): Promise<ReadonlyMap<ActivityId, CreditTerms>> {
    const { invoices, decided, usualLimit } = await this.read(ids);
    const usable = new Map<ActivityId, Money>();
    for (const invoice of invoices)
      usable.set(invoice.activityId, (usable.get(invoice.activityId) ?? Money.zero()).plus(invoice.usable));
    return new Map(
      ids.map((id) => [
        id,
        {
          guaranteeLimit: decided.get(`activity-limit/${id}`) ?? usualLimit,
          usable: usable.get(id) ?? Money.zero(),
          overdraft: decided.get(`overdraft/${id}`) ?? Money.zero(),
        },
      ]),
    );
  }

  /** The unpaid invoices of an Activité, and what of each is usable. */
  async invoicesOf(id: ActivityId): Promise<UsableInvoice[]> {
    return (await this.read([id])).invoices;
  }

  /** What holds today for a client or an Activité, by decision or as a rule; no overdraft as a rule. */
  async amountInForce(kind: CreditKind, subjectId: string): Promise<Money> {
    const today = this.clock.today();
    const decided = (await this.repository.decisions([subjectId], today)).get(`${kind}/${subjectId}`);
    if (decided) return decided;
    const at = this.parameters.at(today);
    if (kind === 'overdraft') return Money.zero();
    return at.money(kind === 'client-limit' ? 'guarantee.client-limit' : 'guarantee.limit').value;
  }

  private async read(ids: readonly ActivityId[]) {
    const today = this.clock.today();
    const at = this.parameters.at(today);
    const oldestDue = oldestUsableDue(today, at.count('guarantee.overdue-days').value);
    const open = await this.repository.openOf(ids, oldestDue);
    const clients = new Set(open.map(({ clientId }) => clientId));
    const decided = await this.repository.decisions([...ids, ...clients], today);
    const usualOfClient = at.money('guarantee.client-limit').value;
    const invoices: UsableInvoice[] = open.map((invoice) => ({
      ...invoice,
      ...usableOf(invoice, oldestDue, decided.get(`client-limit/${invoice.clientId}`) ?? usualOfClient),
    }));
    return { invoices, decided, usualLimit: at.money('guarantee.limit').value };
  }
}
