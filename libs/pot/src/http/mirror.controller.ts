import type { ActivityId, Scope } from '@coopera/kernel';
import { Can, IdPipe, InOwnScope, InScope } from '@coopera/platform/http';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MirrorQuery } from '../application/mirror.query';
import { MirrorOfYearDto, MirrorQueryDto, PotUseDto, UsesQueryDto } from './mirror.dto';
import { presentMirrors } from './mirror.presenter';

@ApiTags('pot')
@Controller()
export class MirrorController {
  constructor(private readonly query: MirrorQuery) {}

  /** What one paid into the common pot and what it gave, all one's Activités together, beside all members. */
  @Can('pot.mirror.self')
  @Get('me/pot')
  async own(@Query() { year }: MirrorQueryDto, @InOwnScope() scope: Scope): Promise<MirrorOfYearDto> {
    return presentMirrors(await this.query.own(year, scope));
  }

  /** The same of one Activité. */
  @Can('pot.mirror.read')
  @Get('activities/:id/pot')
  async activity(
    @Param('id', IdPipe) id: string,
    @Query() { year }: MirrorQueryDto,
    @InScope() scope: Scope,
  ): Promise<MirrorOfYearDto> {
    return presentMirrors(await this.query.activity(id as ActivityId, year, scope));
  }

  /** What the pot did for an Activité, piece by piece. */
  @Can('pot.mirror.read')
  @Get('activities/:id/pot-uses')
  uses(
    @Param('id', IdPipe) id: string,
    @Query() { kind, year }: UsesQueryDto,
    @InScope() scope: Scope,
  ): Promise<PotUseDto[]> {
    return this.query.lines(id as ActivityId, kind, year, scope);
  }
}
