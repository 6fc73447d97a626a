import type { ActivityId } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CancelRegistration } from '../application/cancel-registration.use-case';
import { OwnSessionQuery } from '../application/own-session.query';
import { OwnTrainingsQuery } from '../application/own-trainings.query';
import { RegisterMember } from '../application/register-member.use-case';
import { SessionListQuery } from '../application/session-list.query';
import { memberOf } from './member-of';
import {
  NewRegistrationDto,
  OwnSessionDto,
  OwnTrainingPageDto,
  OwnTrainingQueryDto,
  RefundedDto,
  RegisteredDto,
} from './registration.dto';
import { CatalogueQueryDto, SessionPageDto } from './session.dto';
import { presentOwn } from './session.presenter';

@ApiTags('training')
@Controller('me')
export class OwnTrainingsController {
  constructor(
    private readonly sessions: SessionListQuery,
    private readonly ownSession: OwnSessionQuery,
    private readonly trainings: OwnTrainingsQuery,
    private readonly register: RegisterMember,
    private readonly cancelRegistration: CancelRegistration,
  ) {}

  /** Sessions that one may sign up for today. */
  @Can('training.self.read')
  @Get('training-sessions')
  catalogue(@Query() query: CatalogueQueryDto, @Me() me: Principal): Promise<SessionPageDto> {
    return this.sessions.list(query, { ...query, takesSignUps: true }, memberOf(me));
  }

  /** One session: places, price, which budget pays, and what a cancellation would give back. */
  @Can('training.self.read')
  @Get('training-sessions/:id')
  async session(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<OwnSessionDto> {
    return presentOwn(await this.ownSession.read(id, me.memberId));
  }

  /** Takes a seat, or a place on the waiting list. */
  @Can('training.self.register')
  @Idempotent()
  @Post('training-sessions/:id/registrations')
  async signUp(
    @Param('id', IdPipe) id: string,
    @Body() { activityId }: NewRegistrationDto,
    @Me() me: Principal,
  ): Promise<RegisteredDto> {
    const request = { sessionId: id, memberId: me.memberId, activityId: (activityId as ActivityId) ?? null };
    const { id: registrationId, status, listPosition } = await this.register.execute(request);
    return { id: registrationId, status, listPosition };
  }

  /** One's own trainings, upcoming or past. */
  @Can('training.self.read')
  @Get('training-registrations')
  own(@Query() query: OwnTrainingQueryDto, @Me() me: Principal): Promise<OwnTrainingPageDto> {
    return this.trainings.list(query, query, memberOf(me));
  }

  /** Gives up a seat, or a place on the list; what the rules give back returns to the budget. */
  @Can('training.self.register')
  @Idempotent()
  @Post('training-registrations/:id/cancellation')
  @HttpCode(200)
  async cancel(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<RefundedDto> {
    const request = { registrationId: id, by: 'participant' as const, owner: memberOf(me) };
    return { refunded: (await this.cancelRegistration.execute(request)).toJSON() };
  }
}
