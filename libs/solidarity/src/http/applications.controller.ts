import { type Language, Money } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplicationFileQuery } from '../application/application-file.query';
import { ApplicationListQuery } from '../application/application-list.query';
import { AskApplicant } from '../application/ask-applicant.use-case';
import { CaseFileQuery } from '../application/case-file.query';
import { ConfirmComplete } from '../application/confirm-complete.use-case';
import { DecideApplication } from '../application/decide-application.use-case';
import { ProposeAid } from '../application/propose-aid.use-case';
import { ApplicationQueryDto, ApplicationTextDto, DecisionInputDto, ProposalInputDto } from './application.dto';
import { presentForStaff } from './application.presenter';
import { ApplicationPageDto, StaffApplicationDto } from './case.dto';

@ApiTags('solidarity')
@Controller('solidarity-applications')
export class ApplicationsController {
  constructor(
    private readonly lists: ApplicationListQuery,
    private readonly files: ApplicationFileQuery,
    private readonly papers: CaseFileQuery,
    private readonly askApplicant: AskApplicant,
    private readonly confirmComplete: ConfirmComplete,
    private readonly proposeAid: ProposeAid,
    private readonly decideApplication: DecideApplication,
  ) {}

  /** Requests for aid: amounts and steps, nothing of what was confided. */
  @Can('solidarity.application.instruct')
  @Get()
  list(@Query() query: ApplicationQueryDto): Promise<ApplicationPageDto> {
    return this.lists.list(query, query);
  }

  /** One request with what was confided; the reading is noted. */
  @Can('solidarity.application.instruct')
  @Get(':id')
  async file(
    @Param('id', IdPipe) id: string,
    @Me() me: Principal,
    @InLanguage() language: Language,
  ): Promise<StaffApplicationDto> {
    return presentForStaff(await this.files.read(id, me), language);
  }

  /** A paper of a request; the reading is noted. */
  @Can('solidarity.application.instruct')
  @Get(':id/evidence/:evidenceId')
  async evidence(
    @Param('id', IdPipe) id: string,
    @Param('evidenceId', IdPipe) evidenceId: string,
    @Me() me: Principal,
  ): Promise<StreamableFile> {
    const { bytes, name, type } = await this.papers.evidenceForStaff(id, evidenceId, me);
    return fileAnswer(bytes, name, type);
  }

  /** Asks the applicant for more. */
  @Can('solidarity.application.instruct')
  @Post(':id/question')
  @HttpCode(204)
  ask(@Param('id', IdPipe) id: string, @Body() { text }: ApplicationTextDto, @Me() by: Principal): Promise<void> {
    return this.askApplicant.execute({ id, question: text, by });
  }

  /** Nothing is missing. */
  @Can('solidarity.application.instruct')
  @Post(':id/completeness')
  @HttpCode(204)
  complete(@Param('id', IdPipe) id: string, @Me() by: Principal): Promise<void> {
    return this.confirmComplete.execute({ id, by });
  }

  /** Puts the case before the committee with an amount. */
  @Can('solidarity.application.instruct')
  @Post(':id/proposal')
  @HttpCode(204)
  propose(@Param('id', IdPipe) id: string, @Body() body: ProposalInputDto, @Me() me: Principal): Promise<void> {
    return this.proposeAid.execute({ id, amount: Money.fromJson(body.amount), motive: body.motive, by: named(me) });
  }

  /** Records what the committee voted; a grant asks for its payment. */
  @Can('solidarity.application.instruct')
  @Idempotent()
  @Post(':id/decision')
  @HttpCode(204)
  decide(@Param('id', IdPipe) id: string, @Body() { motive }: DecisionInputDto, @Me() me: Principal): Promise<void> {
    return this.decideApplication.execute({ id, motive, by: named(me) });
  }
}

const named = ({ loginId, memberId, adviserId, displayName: name }: Principal) => ({
  loginId,
  memberId,
  adviserId,
  name,
});
