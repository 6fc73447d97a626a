import { Activities } from '@coopera/activities';
import { type ActivityId, type LocalDate, type MemberId, ownedBy } from '@coopera/kernel';
import { ActivityEntriesQuery, type ActivityEntryLine } from '@coopera/ledger';
import { Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { type CriteriaRules, lastMonths, observedPeriod, type Period, referencePeriod } from '../domain/criteria';
import { type CriterionFigure, type FigureLine, lowPay, turnoverLoss } from '../domain/criterion-figure';

const TURNOVER = '9000';
const EMPLOYMENT = '9300';

type AsLine = (line: ActivityEntryLine, period: FigureLine['period']) => FigureLine;

/**
 * The criteria of a campaign for one person, computed from the budget ledger. Turnover is what was invoiced less credit
 * notes, pay is the employment that his Activités paid; those of several members count for equal parts.
 */
@Injectable()
export class CriteriaFigures {
  constructor(
    private readonly activities: Activities,
    private readonly entries: ActivityEntriesQuery,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  today(rules: CriteriaRules, memberId: MemberId): Promise<CriterionFigure[]> {
    return this.of(rules, memberId, this.clock.today());
  }

  async of(
    { turnoverLoss: loss, lowPay: pay }: CriteriaRules,
    memberId: MemberId,
    today: LocalDate,
  ): Promise<CriterionFigure[]> {
    const ids = (await this.activities.idsInScope(ownedBy(memberId))) ?? [];
    const asLine = await this.presenterOf(ids);
    const read = async (account: string, { from, until }: Period, period: FigureLine['period']) =>
      (await this.entries.lines(ids, account, from, until)).map((line) => asLine(line, period));
    const figures: CriterionFigure[] = [];
    if (loss)
      figures.push(
        turnoverLoss(loss, [
          ...(await read(TURNOVER, referencePeriod(loss), 'reference')),
          ...(await read(TURNOVER, observedPeriod(loss), 'observed')),
        ]),
      );
    if (pay) {
      const period = lastMonths(today, pay.months);
      figures.push(lowPay(pay, period, await read(EMPLOYMENT, period, 'observed')));
    }
    return figures;
  }

  private async presenterOf(ids: ActivityId[]): Promise<AsLine> {
    const names = await this.activities.names(ids);
    const bearers = await this.database.query<{ id: ActivityId; count: number }>(
      'SELECT activity_id AS id, count(*)::integer AS count FROM activities.v_bearer WHERE activity_id = ANY($1) GROUP BY 1',
      [ids],
    );
    const counts = new Map(bearers.map(({ id, count }) => [id, count]));
    return ({ activityId, occurredOn, reason, params, amount }, period) => ({
      period,
      on: occurredOn,
      label: params.label ?? params.number ?? reason,
      activityName: names.get(activityId) ?? '',
      // The ledger keeps turnover as a debit of class 9 and employment as a credit.
      amount: (reason === 'budget-spent' ? amount.negate() : amount).toJSON(),
      sharedBy: counts.get(activityId) ?? 1,
    });
  }
}
