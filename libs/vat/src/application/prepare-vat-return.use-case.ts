import type { LocalDate } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Audit, Clock, newId, Transactional } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { amountIn } from '../domain/contribution';
import { grids } from '../domain/grid';
import { periodName, type Rhythm, type VatPeriod, vatPeriod } from '../domain/vat-period';
import { VatReturnRepository } from '../persistence/vat-return.repository';
import { vatErrors } from '../vat.errors';
import { type Adjustment, VatFiguresQuery } from './vat-figures.query';
import { VatXml } from './vat-xml';

export interface PrepareVatReturnInput {
  /** A day of the period. */
  day: LocalDate;
  adjustments: Adjustment[];
  /** Why, for a correction of a filed return. */
  reason: string | null;
  by: { id: string; name: string };
}

/**
 * Freezes the return of a period: its grids, the documents behind them, and its XML with its hash. Another version takes the
 * place of one that is not filed; after filing it is a correction, with a reason.
 * Fails with: vat.period-not-over, vat.return-filed, vat.negative-grid
 */
@Injectable()
export class PrepareVatReturn {
  constructor(
    private readonly figures: VatFiguresQuery,
    private readonly returns: VatReturnRepository,
    private readonly xml: VatXml,
    private readonly parameters: Parameters,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async execute({ day, adjustments, reason, by }: PrepareVatReturnInput): Promise<string> {
    const period = this.periodOf(day);
    if (period.endsOn >= this.clock.today()) throw vatErrors.fail('period-not-over', { period: periodName(period) });
    const last = await this.returns.lastForUpdate(period);
    if (last?.status === 'filed' && !reason)
      throw vatErrors.fail('return-filed', { period: periodName(period) }, '/reason');
    if (last?.status === 'prepared') await this.returns.supersede(last.id);
    const figures = await this.figures.of(period, adjustments);
    const negative = grids.find((grid) => amountIn(figures.amounts, grid).isNegative());
    if (negative) throw vatErrors.fail('negative-grid', { grid: negative });
    const id = newId<'vat-return'>();
    const version = (last?.version ?? 0) + 1;
    await this.returns.add({ id, period, version, ...figures, adjustments, reason, by, at: this.clock.now() });
    await this.xml.store(id, period, version, figures.amounts);
    await this.audit.record({
      action: 'vat.return.prepare',
      subjectKind: 'vat-return',
      subjectId: id,
      after: { period: periodName(period), version, reason },
    });
    return id;
  }

  /** The period of a day, by the rhythm in force on it. */
  periodOf(day: LocalDate): VatPeriod {
    return vatPeriod(day, this.parameters.at(day).choice('vat.return-period').value as Rhythm);
  }
}
