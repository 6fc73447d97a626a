import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, Me } from '@coopera/platform/http';
import { Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { CalendarsQuery } from '../application/calendars.query';
import { CertificatePaper } from '../application/certificate-paper';
import { Feeds } from '../application/feeds';
import { memberOf } from './member-of';
import { FeedDto } from './registration.dto';

@ApiTags('training')
@Controller('me')
export class OwnTrainingPapersController {
  constructor(
    private readonly certificates: CertificatePaper,
    private readonly calendars: CalendarsQuery,
    private readonly feeds: Feeds,
  ) {}

  /** One's certificate as a PDF. */
  @Can('training.self.read')
  @Get('training-registrations/:id/certificate')
  @ApiProduces('application/pdf')
  async certificate(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<StreamableFile> {
    const { bytes, name } = await this.certificates.read(id, memberOf(me));
    return fileAnswer(bytes, name, 'application/pdf');
  }

  /** The session as a calendar file. */
  @Can('training.self.read')
  @Get('training-registrations/:id/calendar')
  @ApiProduces('text/calendar')
  async calendar(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<StreamableFile> {
    const text = await this.calendars.ofRegistration(id, memberOf(me));
    return fileAnswer(Buffer.from(text), 'formation.ics', 'text/calendar; charset=utf-8');
  }

  /** The secret address of one's calendar. */
  @Can('training.self.read')
  @Get('training-feed')
  async feed(@Me() me: Principal): Promise<FeedDto> {
    return { address: await this.feeds.address(memberOf(me)) };
  }

  /** Another address: the one before shows nothing any more. */
  @Can('training.self.register')
  @Post('training-feed')
  @HttpCode(200)
  async renewFeed(@Me() me: Principal): Promise<FeedDto> {
    return { address: await this.feeds.renew(memberOf(me)) };
  }
}
