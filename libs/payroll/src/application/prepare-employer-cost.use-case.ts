import type { LocalDate, Money } from '@coopera/kernel';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { mustBeOver, type QuarterRegularisation } from '../domain/employer-cost';
import { employerCostErrors } from '../employer-cost.errors';
import { EmployerCostRepository } from '../persistence/employer-cost.repository';

/**
 * Enters what the quarterly return says that social security costs; a second person approves it.
 * Fails with: payroll.not-a-quarter, payroll.quarter-not-over, payroll.quarter-regularised
 */
@Injectable()
export class PrepareEmployerCost {
  constructor(
    private readonly costs: EmployerCostRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute(told: { quarter: LocalDate; declared: Money; reference: string; by: string }): Promise<string> {
    const { by, ...rest } = told;
    mustBeOver(told.quarter, this.clock.today());
    const id = newId<'employer-cost'>();
    const booked = await this.costs.booked(told.quarter);
    const one: QuarterRegularisation = { id, booked, ...rest, preparedBy: by, approvedBy: null };
    if (!(await this.costs.add(one, this.clock.now())))
      throw employerCostErrors.fail('quarter-regularised', {}, '/quarter');
    await this.audit.record({
      action: 'payroll.employer-cost.prepare',
      subjectKind: 'employer-cost',
      subjectId: id,
      after: one,
    });
    return id;
  }
}
