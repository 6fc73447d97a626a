import type { LocalDate, LoginId } from '@coopera/kernel';
import { Can, IdPipe } from '@coopera/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CampaignFileQuery } from '../application/campaign-file.query';
import { EndCommitteeSeat } from '../application/end-committee-seat.use-case';
import { SeatCommitteeMember } from '../application/seat-committee-member.use-case';
import { StatisticsQuery } from '../application/statistics.query';
import {
  CampaignCreatedDto,
  CampaignStatisticsDto,
  NewSeatDto,
  PeopleSearchDto,
  PersonWithLoginDto,
} from './campaign.dto';

@ApiTags('solidarity')
@Controller()
export class CommitteeController {
  constructor(
    private readonly seat: SeatCommitteeMember,
    private readonly endSeat: EndCommitteeSeat,
    private readonly files: CampaignFileQuery,
    private readonly statistics: StatisticsQuery,
  ) {}

  /** People who may be called to a committee: members and staff with a sign-in. */
  @Can('solidarity.campaign.prepare')
  @Get('solidarity-people')
  people(@Query() { q }: PeopleSearchDto): Promise<PersonWithLoginDto[]> {
    return this.files.people(q);
  }

  /** Calls a person to the committee of a campaign. */
  @Can('solidarity.campaign.prepare')
  @Post('solidarity-campaigns/:id/committee')
  async add(@Param('id', IdPipe) campaignId: string, @Body() body: NewSeatDto): Promise<CampaignCreatedDto> {
    const { loginId, isChair, from, until } = body;
    const mandate = { from: from as LocalDate, until: until as LocalDate };
    return { id: await this.seat.execute({ campaignId, loginId: loginId as LoginId, isChair, ...mandate }) };
  }

  /** Ends a mandate: that person votes no more. */
  @Can('solidarity.campaign.prepare')
  @Delete('solidarity-campaigns/:id/committee/:seatId')
  @HttpCode(204)
  remove(@Param('id', IdPipe) campaignId: string, @Param('seatId', IdPipe) seatId: string): Promise<void> {
    return this.endSeat.execute({ campaignId, seatId });
  }

  /** Figures of a campaign without identity, for who runs it. */
  @Can('solidarity.campaign.read')
  @Get('solidarity-campaigns/:id/statistics')
  figures(@Param('id', IdPipe) id: string): Promise<CampaignStatisticsDto> {
    return this.statistics.current(id);
  }
}
