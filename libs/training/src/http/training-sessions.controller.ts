import { Can, Idempotent, IdPipe } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeSession } from '../application/change-session.use-case';
import { HoldSession } from '../application/hold-session.use-case';
import { SaveSession } from '../application/save-session.use-case';
import { SessionFileQuery } from '../application/session-file.query';
import { SessionListQuery } from '../application/session-list.query';
import { SavedDto } from './course.dto';
import { SessionFileDto, SessionListQueryDto, SessionPageDto } from './session.dto';
import { presentFile, termsOf } from './session.presenter';
import { CancelSessionDto, SessionTermsDto } from './session-terms.dto';

@ApiTags('training')
@Controller('training-sessions')
export class TrainingSessionsController {
  constructor(
    private readonly sessions: SessionListQuery,
    private readonly files: SessionFileQuery,
    private readonly save: SaveSession,
    private readonly change: ChangeSession,
    private readonly holdSession: HoldSession,
  ) {}

  /** Sessions planned, given and cancelled. */
  @Can('training.session.read')
  @Get()
  list(@Query() query: SessionListQueryDto): Promise<SessionPageDto> {
    return this.sessions.list(query, query);
  }

  /** One session, with its slots and trainers. */
  @Can('training.session.read')
  @Get(':id')
  async file(@Param('id', IdPipe) id: string): Promise<SessionFileDto> {
    return presentFile(await this.files.read(id));
  }

  /** Plans a session. */
  @Can('training.session.manage')
  @Post()
  async create(@Body() body: SessionTermsDto): Promise<SavedDto> {
    return { id: await this.save.execute(termsOf(body)) };
  }

  /** Changes a session that is not closed; seats added go to who waits. */
  @Can('training.session.manage')
  @Put(':id')
  @HttpCode(204)
  async edit(@Param('id', IdPipe) id: string, @Body() body: SessionTermsDto): Promise<void> {
    await this.save.execute({ id, ...termsOf(body) });
  }

  /** Opens a session to sign-ups. */
  @Can('training.session.manage')
  @Post(':id/opening')
  @HttpCode(204)
  open(@Param('id', IdPipe) id: string): Promise<void> {
    return this.change.open(id);
  }

  /** Takes no more sign-ups. */
  @Can('training.session.manage')
  @Post(':id/closing')
  @HttpCode(204)
  close(@Param('id', IdPipe) id: string): Promise<void> {
    return this.change.close(id);
  }

  /** Cancels a session; everybody gets everything back. */
  @Can('training.session.manage')
  @Idempotent()
  @Post(':id/cancellation')
  @HttpCode(204)
  cancel(@Param('id', IdPipe) id: string, @Body() { reason }: CancelSessionDto): Promise<void> {
    return this.change.cancel(id, reason);
  }

  /** The session took place: trainers are paid, certificates made, opinions asked. */
  @Can('training.session.manage')
  @Idempotent()
  @Post(':id/holding')
  @HttpCode(204)
  hold(@Param('id', IdPipe) id: string): Promise<void> {
    return this.holdSession.execute(id);
  }
}
