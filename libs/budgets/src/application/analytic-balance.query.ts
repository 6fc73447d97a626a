import { Activities } from '@coopera/activities';
import { type AnalyticFilter, type AnalyticLine, AnalyticQuery } from '@coopera/ledger';
import type { Page, PageQueryDto, TableCell } from '@coopera/platform';
import { Injectable } from '@nestjs/common';

export interface NamedAnalyticLine extends AnalyticLine {
  activityName: string;
}

/** The analytic books with the names of the Activités, which the ledger does not know. */
@Injectable()
export class AnalyticBalanceQuery {
  constructor(
    private readonly analytic: AnalyticQuery,
    private readonly activities: Activities,
  ) {}

  async page(filter: AnalyticFilter, query: PageQueryDto): Promise<Page<NamedAnalyticLine>> {
    const page = await this.analytic.page(filter, query);
    const names = await this.activities.names([...new Set(page.items.map(({ activityId }) => activityId))]);
    return {
      ...page,
      items: page.items.map((line) => ({ ...line, activityName: names.get(line.activityId) ?? line.activityId })),
    };
  }

  /** Every line, page by page. */
  async *rows(filter: AnalyticFilter): AsyncGenerator<TableCell[]> {
    for (let page = 1; ; page += 1) {
      const { items } = await this.page(filter, { page, perPage: 1000, sort: 'account' });
      for (const { activityName, account, accountName, opening, debit, credit, balance } of items)
        yield [activityName, account, accountName, opening.amount, debit.amount, credit.amount, balance.amount];
      if (items.length < 1000) return;
    }
  }
}
