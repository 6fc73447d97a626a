import { wholeCooperative } from '@coopera/kernel';
import { Members } from '@coopera/members';
import { Injectable } from '@nestjs/common';
import type { CriterionFigure } from '../domain/criterion-figure';
import { ApplicationRepository } from '../persistence/application.repository';
import { ApplicationNews } from './application-news';
import { type ApplicationDetail, ApplicationView } from './application-view';
import { type Bench, Benches } from './benches';
import type { HistoryItem } from './campaign-file.query';
import { CriteriaFigures } from './criteria-figures';
import { type Handler, Recusals } from './recusals';

export interface ApplicationFile extends ApplicationDetail {
  applicantName: string;
  /** The criteria as they stand today, to be laid beside those of the submission. */
  criteriaNow: CriterionFigure[];
  bench: Bench;
  history: HistoryItem[];
}

/** One application for the coordinator; each reading is noted. */
@Injectable()
export class ApplicationFileQuery {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly recusals: Recusals,
    private readonly view: ApplicationView,
    private readonly benches: Benches,
    private readonly figures: CriteriaFigures,
    private readonly members: Members,
    private readonly news: ApplicationNews,
  ) {}

  /** Fails with: solidarity.application-not-found, solidarity.recused */
  async read(id: string, by: Handler): Promise<ApplicationFile> {
    const application = await this.applications.get(id, wholeCooperative);
    await this.recusals.mustBeFree(application, by);
    await this.news.note('read', id);
    const detail = await this.view.of(application);
    const { memberId } = application.data;
    return {
      ...detail,
      applicantName: (await this.members.card(memberId)).name,
      criteriaNow: await this.figures.today(detail.campaign.data.criteria, memberId),
      bench: await this.benches.of(application),
      history: await this.news.history(id),
    };
  }
}
