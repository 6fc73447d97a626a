import type { Language, LoginId, MemberId } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CaseListQuery } from '../application/case-list.query';
import { KeepApplicationDraft } from '../application/keep-application-draft.use-case';
import { OpenAidQuery } from '../application/open-aid.query';
import { StatisticsQuery } from '../application/statistics.query';
import { solidarityErrors } from '../solidarity.errors';
import { ApplicationDraftDto, ApplicationIdDto, CommitteeNameDto, MemberSolidarityDto } from './application.dto';
import { presentMemberCampaign } from './application.presenter';
import { CampaignStatisticsDto } from './campaign.dto';
import { OwnFiguresDto } from './criterion.dto';

@ApiTags('solidarity')
@Controller('me/solidarity')
export class OwnAidController {
  constructor(
    private readonly aid: OpenAidQuery,
    private readonly cases: CaseListQuery,
    private readonly statistics: StatisticsQuery,
    private readonly keepDraft: KeepApplicationDraft,
  ) {}

  /** Campaigns, with one's own application in each. */
  @Can('solidarity.self.read')
  @Get()
  async own(@Me() me: Principal, @InLanguage() language: Language): Promise<MemberSolidarityDto> {
    const campaigns = await this.aid.campaignsFor(memberOf(me));
    return {
      campaigns: campaigns.map((one) => presentMemberCampaign(one, language)),
      sits: await this.cases.sits(me.loginId),
    };
  }

  /** Whether one meets the criteria, as the ledgers stand today. */
  @Can('solidarity.self.read')
  @Get(':id/criteria')
  async criteria(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<OwnFiguresDto> {
    const { criteria, suggested } = await this.aid.figuresFor(id, memberOf(me));
    return { criteria, suggested: suggested?.toJSON() ?? null };
  }

  /** Who decides: to say whom one is linked to. */
  @Can('solidarity.self.read')
  @Get(':id/committee')
  committee(@Param('id', IdPipe) id: string): Promise<CommitteeNameDto[]> {
    return this.aid.committeeOf(id);
  }

  /** Figures of a closed campaign, without identity. */
  @Can('solidarity.self.read')
  @Get(':id/statistics')
  figures(@Param('id', IdPipe) id: string): Promise<CampaignStatisticsDto> {
    return this.statistics.published(id);
  }

  /** Keeps what is written so far. */
  @Can('solidarity.self.apply')
  @Put(':id/draft')
  async draft(
    @Param('id', IdPipe) campaignId: string,
    @Body() { linkedTo, ...content }: ApplicationDraftDto,
    @Me() me: Principal,
  ): Promise<ApplicationIdDto> {
    const id = await this.keepDraft.execute({
      campaignId,
      memberId: memberOf(me),
      content: { ...content, iban: content.iban ?? null },
      linkedTo: linkedTo as LoginId[],
    });
    return { id };
  }
}

/** Fails with: solidarity.not-a-member */
function memberOf({ memberId }: Principal): MemberId {
  if (!memberId) throw solidarityErrors.fail('not-a-member');
  return memberId;
}
