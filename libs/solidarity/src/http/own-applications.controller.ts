import type { Language, Scope } from '@coopera/kernel';
import { Clock } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, InLanguage, InOwnScope, Upload, type UploadedFile } from '@coopera/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AnswerQuestion } from '../application/answer-question.use-case';
import { AppealRefusal } from '../application/appeal-refusal.use-case';
import { OwnApplicationQuery } from '../application/own-application.query';
import { OwnEvidence } from '../application/own-evidence';
import { SubmitApplication } from '../application/submit-application.use-case';
import { WithdrawApplication } from '../application/withdraw-application.use-case';
import { ApplicationIdDto, ApplicationTextDto, OwnApplicationDto } from './application.dto';
import { presentOwn } from './application.presenter';

@ApiTags('solidarity')
@Controller('me/solidarity-applications/:id')
export class OwnApplicationsController {
  constructor(
    private readonly query: OwnApplicationQuery,
    private readonly submitApplication: SubmitApplication,
    private readonly withdrawApplication: WithdrawApplication,
    private readonly answerQuestion: AnswerQuestion,
    private readonly appealRefusal: AppealRefusal,
    private readonly papers: OwnEvidence,
    private readonly clock: Clock,
  ) {}

  @Can('solidarity.self.read')
  @Get()
  async own(
    @Param('id', IdPipe) id: string,
    @InOwnScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<OwnApplicationDto> {
    return presentOwn(await this.query.read(id, scope), language, this.clock.today());
  }

  /** Sends the application: the criteria are frozen. */
  @Can('solidarity.self.apply')
  @Post('submission')
  @HttpCode(204)
  submit(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<void> {
    return this.submitApplication.execute({ id, scope });
  }

  @Can('solidarity.self.apply')
  @Post('withdrawal')
  @HttpCode(204)
  withdraw(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<void> {
    return this.withdrawApplication.execute({ id, scope });
  }

  /** Answers what the coordinator asked. */
  @Can('solidarity.self.apply')
  @Post('answer')
  @HttpCode(204)
  answer(
    @Param('id', IdPipe) id: string,
    @Body() { text }: ApplicationTextDto,
    @InOwnScope() scope: Scope,
  ): Promise<void> {
    return this.answerQuestion.execute({ id, text, scope });
  }

  /** Appeals a refusal, once. */
  @Can('solidarity.self.apply')
  @Post('appeal')
  @HttpCode(204)
  appeal(
    @Param('id', IdPipe) id: string,
    @Body() { text }: ApplicationTextDto,
    @InOwnScope() scope: Scope,
  ): Promise<void> {
    return this.appealRefusal.execute({ id, reason: text, scope });
  }

  /** Adds a paper: a PDF or a picture, by what it holds and not by its name. */
  @Can('solidarity.self.apply')
  @Post('evidence')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  async addEvidence(
    @Param('id', IdPipe) id: string,
    @Upload() file: UploadedFile,
    @InOwnScope() scope: Scope,
  ): Promise<ApplicationIdDto> {
    return { id: await this.papers.add(id, file, scope) };
  }

  @Can('solidarity.self.apply')
  @Delete('evidence/:evidenceId')
  @HttpCode(204)
  removeEvidence(
    @Param('id', IdPipe) id: string,
    @Param('evidenceId', IdPipe) evidenceId: string,
    @InOwnScope() scope: Scope,
  ): Promise<void> {
    return this.papers.remove(id, evidenceId, scope);
  }

  @Can('solidarity.self.read')
  @Get('evidence/:evidenceId')
  async evidence(
    @Param('id', IdPipe) id: string,
    @Param('evidenceId', IdPipe) evidenceId: string,
    @InOwnScope() scope: Scope,
  ): Promise<StreamableFile> {
    const { bytes, name, type } = await this.query.evidence(id, evidenceId, scope);
    return fileAnswer(bytes, name, type);
  }

  /** The letter of the last decision. */
  @Can('solidarity.self.read')
  @Get('letter')
  @ApiProduces('application/pdf')
  async letter(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<StreamableFile> {
    const { bytes, name, type } = await this.query.letter(id, scope);
    return fileAnswer(bytes, name, type);
  }
}
