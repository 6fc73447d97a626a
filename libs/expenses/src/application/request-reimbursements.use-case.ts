import { PaymentOrders } from '@coopera/banking';
import { addDays, addWorkingDays, bankDays, type LocalDate, Money } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Parameters } from '@coopera/parameters';
import { Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import type { ExpenseLine } from '../domain/expense-line';
import { LineRepository } from '../persistence/line.repository';
import { ReimbursementRepository } from '../persistence/reimbursement.repository';
import { DEBT } from './expense-books';

export const REIMBURSEMENT = 'expense-reimbursement';
const AT_ONCE = 2000;

/**
 * Asks banking to pay what is owed, one order a sheet. Without sheets: all that was validated long enough ago for the member to
 * give it up. Run again, it finds nothing left. A member without account waits.
 */
@Injectable()
export class RequestReimbursements {
  constructor(
    private readonly lines: LineRepository,
    private readonly reimbursements: ReimbursementRepository,
    private readonly payments: PaymentOrders,
    private readonly members: Members,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** @returns how many payments were asked for */
  @Transactional()
  async execute({ sheetIds, by }: { sheetIds?: string[]; by: string }): Promise<number> {
    const today = this.clock.today();
    const decidedUntil = sheetIds ? today : this.settledBy(today);
    const owed = await this.lines.owed(decidedUntil, sheetIds ?? null, AT_ONCE);
    const ids = [...new Set(owed.map(({ data }) => data.sheetId))];
    let asked = 0;
    for (const id of ids)
      if (
        await this.ask(
          owed.filter(({ data }) => data.sheetId === id),
          by,
          today,
        )
      )
        asked += 1;
    return asked;
  }

  /** @returns false for a member without account: his money waits until he gives one */
  private async ask(lines: ExpenseLine[], by: string, today: LocalDate): Promise<boolean> {
    const [first] = lines;
    if (!first) return false;
    const { memberId, sheetId, spentOn } = first.data;
    const { name, iban, language } = await this.members.domicile(memberId);
    if (!iban) return false;
    const id = newId<'reimbursement'>();
    const amount = Money.sum(lines.map((line) => line.frozen.figures.reimbursed));
    await this.reimbursements.add({ id, sheetId, amount, requestedOn: today, requestedBy: by });
    for (const line of lines) {
      line.payWith(id);
      await this.lines.save(line, this.clock.now());
    }
    await this.payments.request({
      ownerKind: REIMBURSEMENT,
      ownerId: id,
      purpose: null,
      creditorName: name,
      iban,
      amount,
      communication: `${language === 'nl' ? 'Onkosten' : 'Frais'} ${spentOn.slice(0, 7)}`,
      dueOn: addWorkingDays(today, 1, bankDays),
      debitAccount: DEBT,
    });
    return true;
  }

  /** The last day of decision that has waited long enough. */
  private settledBy(today: LocalDate): LocalDate {
    const delay = this.parameters.at(today).count('expenses.reimbursement-delay').value;
    let day = today;
    while (addWorkingDays(day, delay, bankDays) > today) day = addDays(day, -1);
    return day;
  }
}
