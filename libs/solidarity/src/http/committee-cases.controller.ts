import type { Language } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, InLanguage, Me, PageQueryDto } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CaseFileQuery } from '../application/case-file.query';
import { CaseListQuery } from '../application/case-list.query';
import { CastVote } from '../application/cast-vote.use-case';
import { DeclareLink } from '../application/declare-link.use-case';
import { presentCase } from './application.presenter';
import { CaseFileDto, CasePageDto, VoteDto } from './case.dto';

@ApiTags('solidarity')
@Controller('me/solidarity-cases')
export class CommitteeCasesController {
  constructor(
    private readonly lists: CaseListQuery,
    private readonly files: CaseFileQuery,
    private readonly castVote: CastVote,
    private readonly declareLink: DeclareLink,
  ) {}

  /** Cases that wait for votes of the committees on which one sits. */
  @Can('solidarity.case.vote')
  @Get()
  list(@Query() query: PageQueryDto, @Me() me: Principal): Promise<CasePageDto> {
    return this.lists.list(query, me);
  }

  /** One case; the reading is noted. */
  @Can('solidarity.case.vote')
  @Get(':id')
  async file(
    @Param('id', IdPipe) id: string,
    @Me() me: Principal,
    @InLanguage() language: Language,
  ): Promise<CaseFileDto> {
    return presentCase(await this.files.read(id, me), me.loginId, language);
  }

  @Can('solidarity.case.vote')
  @Get(':id/evidence/:evidenceId')
  async evidence(
    @Param('id', IdPipe) id: string,
    @Param('evidenceId', IdPipe) evidenceId: string,
    @Me() me: Principal,
  ): Promise<StreamableFile> {
    const { bytes, name, type } = await this.files.evidence(id, evidenceId, me);
    return fileAnswer(bytes, name, type);
  }

  /** Votes, or votes otherwise while nothing is decided. */
  @Can('solidarity.case.vote')
  @Put(':id/vote')
  @HttpCode(204)
  vote(@Param('id', IdPipe) id: string, @Body() { choice }: VoteDto, @Me() by: Principal): Promise<void> {
    return this.castVote.execute({ id, choice, by });
  }

  /** Declares a link with the applicant: one takes no part any more. */
  @Can('solidarity.case.vote')
  @Post(':id/link')
  @HttpCode(204)
  link(@Param('id', IdPipe) id: string, @Me() { loginId }: Principal): Promise<void> {
    return this.declareLink.execute({ id, loginId });
  }
}
