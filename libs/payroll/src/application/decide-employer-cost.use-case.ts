import { credit, debit, Ledger, type LedgerLine } from '@coopera/ledger';
import { Audit, Clock, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { differenceOf, type QuarterRegularisation, quarterName } from '../domain/employer-cost';
import { employerCostErrors } from '../employer-cost.errors';
import { EmployerCostRepository } from '../persistence/employer-cost.repository';

/** Pot: regularisation of employer's contributions; employment. */
const POT = '9230';
const EMPLOYMENT = '9300';

/**
 * A second person approves the true cost of a quarter, or takes it back. The difference goes to the common pot: no budget moves,
 * no contract is opened again.
 * Fails with: payroll.regularisation-not-found, payroll.regularisation-approved, payroll.regularisation-by-another, payroll.slips-changed
 */
@Injectable()
export class DecideEmployerCost {
  constructor(
    private readonly costs: EmployerCostRepository,
    private readonly ledger: Ledger,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ id, answer, by }: { id: string; answer: 'approve' | 'withdraw'; by: string }): Promise<void> {
    const one = await this.costs.getForUpdate(id);
    if (one.approvedBy) throw employerCostErrors.fail('regularisation-approved');
    if (answer === 'approve') await this.approve(one, by);
    else await this.costs.remove(id);
    await this.audit.record({
      action: `payroll.employer-cost.${answer}`,
      subjectKind: 'employer-cost',
      subjectId: id,
      before: one,
    });
  }

  private async approve(one: QuarterRegularisation, by: string): Promise<void> {
    if (one.preparedBy === by) throw employerCostErrors.fail('regularisation-by-another');
    if (!(await this.costs.booked(one.quarter)).equals(one.booked)) throw employerCostErrors.fail('slips-changed');
    await this.costs.approve(one.id, by, this.clock.now());
    const difference = differenceOf(one);
    if (difference.isZero()) return;
    await this.post('statutory', one, [debit('621', difference), credit('454', difference)]);
    await this.post('budget', one, [debit(POT, difference), credit(EMPLOYMENT, difference)]);
  }

  private async post(ledger: 'statutory' | 'budget', one: QuarterRegularisation, lines: LedgerLine[]): Promise<void> {
    await this.ledger.post({
      ledger,
      occurredOn: this.clock.today(),
      reason: 'employer-cost-regularised',
      source: { kind: 'employer-cost', id: one.id },
      params: { quarter: quarterName(one.quarter), reference: one.reference },
      lines,
    });
  }
}
