import { type Principal } from '@coopera/platform';
import { Can, Idempotent, Me } from '@coopera/platform/http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnResignationQuery } from '../application/own-resignation.query';
import { RequestResignation } from '../application/request-resignation.use-case';
import { OwnResignationDto, ResignationCreatedDto, ResignationLetterDto } from './resignation.dto';

@ApiTags('shares')
@Controller('me/share-resignation')
export class OwnResignationController {
  constructor(
    private readonly query: OwnResignationQuery,
    private readonly requestResignation: RequestResignation,
  ) {}

  /** The rules and what would be paid back, told before; and where one's own resignation stands. */
  @Can('shares.self.resign')
  @Get()
  own(@Me() me: Principal): Promise<OwnResignationDto> {
    return this.query.of(me.memberId);
  }

  /** Resigns, with all shares. */
  @Can('shares.self.resign')
  @Idempotent()
  @Post()
  async resign(@Body() { letter }: ResignationLetterDto, @Me() me: Principal): Promise<ResignationCreatedDto> {
    return { id: await this.requestResignation.execute({ memberId: me.memberId, letter }) };
  }
}
