import { KeepLine, OwnReceipts, OwnVehicles, SubmitSheet } from '@coopera/expenses';
import { type ActivityId, addDays, type MemberId, Money, ownedBy } from '@coopera/kernel';
import { Clock, Database, newId } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { colleagueExpense, type DemoExpense, expenses, picture } from './expense-catalogue';
import { SeedExpenseDecisions } from './seed-expense-decisions';

interface Bearer {
  memberId: MemberId;
  activityId: ActivityId;
}

/** Expenses of the two of the tour, at every step, and an invoice of a supplier that waits for finance. */
@Injectable()
export class SeedExpenses {
  constructor(
    private readonly keep: KeepLine,
    private readonly receipts: OwnReceipts,
    private readonly vehicles: OwnVehicles,
    private readonly submit: SubmitSheet,
    private readonly decisions: SeedExpenseDecisions,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const camille = await this.bearer('camille@coopera.example');
    const lotte = await this.bearer('lotte@coopera.example');
    if (camille) {
      await this.all(camille, expenses, 'camille');
      await this.decisions.supplier(camille.activityId, 'camille', this.clock.today());
    }
    // Lotte has no budget left: what she wrote waits on her sheet.
    if (lotte) await this.all(lotte, expenses.slice(0, 2).map(asDraft), 'lotte');
    for (const [index, bearer] of (await this.wealthy()).entries())
      await this.all(bearer, [colleagueExpense(index)], `membre ${index}`);
  }

  private async all(bearer: Bearer, list: DemoExpense[], seed: string): Promise<void> {
    const vehicleId = newId();
    await this.vehicles.put({
      id: vehicleId,
      memberId: bearer.memberId,
      kind: 'car',
      name: 'Clio',
      plate: '1-ABC-123',
    });
    for (const expense of list) await this.expense(expense, bearer, vehicleId, seed);
  }

  private async expense(expense: DemoExpense, bearer: Bearer, vehicleId: string, seed: string): Promise<void> {
    const { memberId, activityId } = bearer;
    const [id, scope] = [newId(), ownedBy(memberId)];
    const spentOn = addDays(this.clock.today(), -expense.daysAgo);
    const content = {
      family: expense.family,
      type: expense.type,
      spentOn,
      supplier: expense.supplier,
      supplierVatNumber: null,
      description: expense.description,
      amount: Money.of(expense.amount),
      vat: Money.of(expense.vat),
      isInCooperativeName: expense.isInCooperativeName,
      trip: expense.km
        ? { vehicleId, from: 'Bruxelles', to: 'Gand', reason: expense.description, km: expense.km }
        : null,
    };
    const sheetId = await this.keep.execute({ id, memberId, activityId, content, scope });
    if (!expense.km)
      await this.receipts.attach(id, { name: 'ticket.png', bytes: picture(`${seed} ${expense.supplier}`) }, scope);
    if (expense.until === 'draft') return;
    await this.submit.execute({ sheetId, lineIds: [id], scope });
    await this.decisions.decide(id, expense.until);
  }

  private bearer(email: string): Promise<Bearer | undefined> {
    return this.database.first<Bearer>(
      `SELECT person.id AS "memberId", bearer.activity_id AS "activityId" FROM members.v_person AS person
       JOIN activities.v_bearer AS bearer ON bearer.member_id = person.id JOIN activities.v_activity AS activity ON activity.id = bearer.activity_id
       WHERE person.email = $1 AND activity.status = 'active' ORDER BY activity.number LIMIT 1`,
      [email],
    );
  }

  /** Members whose Activité has received enough to spend a little. */
  private wealthy(): Promise<Bearer[]> {
    return this.database.query<Bearer>(
      `SELECT DISTINCT ON (bearer.member_id) bearer.member_id AS "memberId", bearer.activity_id AS "activityId" FROM activities.v_bearer AS bearer
       JOIN activities.v_activity AS activity ON activity.id = bearer.activity_id AND activity.status = 'active'
       JOIN members.v_person AS person ON person.id = bearer.member_id AND person.email LIKE 'membre%'
       JOIN ledger.activity_balance AS balance ON balance.activity_id = bearer.activity_id AND account = '9110' AND amount < -30000
       ORDER BY bearer.member_id, bearer.activity_id LIMIT 8`,
    );
  }
}

const asDraft = (expense: DemoExpense): DemoExpense => ({ ...expense, until: 'draft' });
