import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ArchiveCampaign } from '../application/archive-campaign.use-case';
import { CampaignFileQuery } from '../application/campaign-file.query';
import { CampaignListQuery } from '../application/campaign-list.query';
import { ChangeCampaign } from '../application/change-campaign.use-case';
import { CloseCampaign } from '../application/close-campaign.use-case';
import { OpenCampaign } from '../application/open-campaign.use-case';
import { PrepareCampaign } from '../application/prepare-campaign.use-case';
import {
  CampaignCreatedDto,
  CampaignFileDto,
  CampaignPageDto,
  CampaignQueryDto,
  CampaignTermsDto,
} from './campaign.dto';
import { presentCampaign, termsOf } from './campaign.presenter';

@ApiTags('solidarity')
@Controller('solidarity-campaigns')
export class CampaignsController {
  constructor(
    private readonly lists: CampaignListQuery,
    private readonly files: CampaignFileQuery,
    private readonly prepareCampaign: PrepareCampaign,
    private readonly changeCampaign: ChangeCampaign,
    private readonly openCampaign: OpenCampaign,
    private readonly closeCampaign: CloseCampaign,
    private readonly archiveCampaign: ArchiveCampaign,
  ) {}

  /** Campaigns with the state of their envelope, the latest first. */
  @Can('solidarity.campaign.read')
  @Get()
  list(@Query() query: CampaignQueryDto): Promise<CampaignPageDto> {
    return this.lists.list(query, query);
  }

  @Can('solidarity.campaign.read')
  @Get(':id')
  async file(@Param('id', IdPipe) id: string): Promise<CampaignFileDto> {
    return presentCampaign(await this.files.read(id));
  }

  /** Prepares a campaign; somebody else opens it. */
  @Can('solidarity.campaign.prepare')
  @Post()
  async prepare(@Body() body: CampaignTermsDto, @Me() me: Principal): Promise<CampaignCreatedDto> {
    return { id: await this.prepareCampaign.execute({ terms: termsOf(body), by: signatoryOf(me) }) };
  }

  /** Changes a draft. */
  @Can('solidarity.campaign.prepare')
  @Put(':id')
  @HttpCode(204)
  change(@Param('id', IdPipe) id: string, @Body() body: CampaignTermsDto, @Me() me: Principal): Promise<void> {
    return this.changeCampaign.execute({ id, terms: termsOf(body), by: signatoryOf(me) });
  }

  /** Opens a campaign that another prepared: its envelope enters the books. */
  @Can('solidarity.campaign.open')
  @Idempotent()
  @Post(':id/opening')
  @HttpCode(204)
  open(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.openCampaign.execute({ id, by: signatoryOf(me) });
  }

  /** Closes a campaign once nothing is left to decide; what is left goes back to the endowment. */
  @Can('solidarity.campaign.open')
  @Idempotent()
  @Post(':id/closing')
  @HttpCode(204)
  close(@Param('id', IdPipe) id: string): Promise<void> {
    return this.closeCampaign.execute(id);
  }

  /** Takes a closed campaign out of the members' sight. */
  @Can('solidarity.campaign.prepare')
  @Post(':id/archiving')
  @HttpCode(204)
  archive(@Param('id', IdPipe) id: string): Promise<void> {
    return this.archiveCampaign.execute(id);
  }
}

const signatoryOf = ({ loginId, displayName }: Principal) => ({ id: loginId, name: displayName });
