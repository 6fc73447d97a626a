import { Money } from '@coopera/kernel';
import { Parameters } from '@coopera/parameters';
import { Clock, Database } from '@coopera/platform';
import { Injectable } from '@nestjs/common';
import { campaignErrors } from '../campaign.errors';
import { type Cell, type PublishedTable, publish, publishOutcomes } from '../domain/suppression';
import { CampaignRepository } from '../persistence/campaign.repository';

export const dimensions = ['outcome', 'office', 'language', 'ageBand', 'trade'] as const;
export type Dimension = (typeof dimensions)[number];

export interface CampaignStatistics {
  minimum: number;
  tables: ({ dimension: Dimension } & PublishedTable)[];
}

type Row = { dimension: Dimension; key: string; count: number; amount: string };

/** Applications by outcome; aids granted by office, language, age and trade. */
const COUNTS = `WITH sent AS (SELECT * FROM solidarity.application WHERE campaign_id = $1 AND number IS NOT NULL),
  aid AS (SELECT * FROM sent WHERE status = 'granted')
  SELECT 'outcome' AS dimension, CASE WHEN status IN ('granted', 'refused', 'withdrawn') THEN status ELSE 'pending' END AS key,
         count(*)::integer AS count, coalesce(sum(granted), 0) AS amount FROM sent GROUP BY 2
  UNION ALL SELECT 'office', coalesce(office, '?'), count(*)::integer, sum(granted) FROM aid GROUP BY 2
  UNION ALL SELECT 'language', language, count(*)::integer, sum(granted) FROM aid GROUP BY 2
  UNION ALL SELECT 'ageBand', age_band, count(*)::integer, sum(granted) FROM aid GROUP BY 2
  UNION ALL SELECT 'trade', coalesce(trade, '?'), count(*)::integer, sum(granted) FROM aid GROUP BY 2`;

/**
 * Figures of a campaign without any identity: what is too small is hidden, and what would give it away. Members read them
 * once the campaign is closed: from one day to the next, an open one would tell each new aid apart.
 */
@Injectable()
export class StatisticsQuery {
  constructor(
    private readonly database: Database,
    private readonly campaigns: CampaignRepository,
    private readonly parameters: Parameters,
    private readonly clock: Clock,
  ) {}

  /** Fails with: solidarity.campaign-not-found, solidarity.campaign-not-closed */
  async published(campaignId: string): Promise<CampaignStatistics> {
    const { status } = (await this.campaigns.get(campaignId)).data;
    if (status === 'draft' || status === 'open') throw campaignErrors.fail('campaign-not-closed');
    return this.of(campaignId);
  }

  /** For who runs the campaign. Fails with: solidarity.campaign-not-found */
  async current(campaignId: string): Promise<CampaignStatistics> {
    await this.campaigns.get(campaignId);
    return this.of(campaignId);
  }

  private async of(campaignId: string): Promise<CampaignStatistics> {
    const minimum = this.parameters.at(this.clock.today()).count('solidarity.minimum-cell').value;
    const rows = await this.database.query<Row>(COUNTS, [campaignId]);
    const tables = dimensions.map((dimension) => {
      const cells: Cell[] = rows
        .filter((row) => row.dimension === dimension)
        .map(({ key, count, amount }) => ({ key, count, amount: Money.ofCents(BigInt(amount)) }));
      const table = dimension === 'outcome' ? publishOutcomes(cells, 'granted', minimum) : publish(cells, minimum);
      return { dimension, ...table };
    });
    return { minimum, tables };
  }
}
