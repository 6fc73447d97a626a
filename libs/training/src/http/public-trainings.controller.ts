import { fileAnswer, Public } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CalendarsQuery } from '../application/calendars.query';
import { CancelPublicSeat } from '../application/cancel-public-seat.use-case';
import { ConfirmPublicSeat } from '../application/confirm-public-seat.use-case';
import { PublicCatalogueQuery } from '../application/public-catalogue.query';
import { PublicRequests } from '../application/public-requests';
import { RequestPublicSeat } from '../application/request-public-seat.use-case';
import { ConfirmedSeatDto, LinkDto, PublicSeatRequestDto, PublicSessionPageDto } from './public-training.dto';
import { RefundedDto } from './registration.dto';
import { CatalogueQueryDto } from './session.dto';

@ApiTags('training')
@Controller('public')
export class PublicTrainingsController {
  constructor(
    private readonly catalogueQuery: PublicCatalogueQuery,
    private readonly request: RequestPublicSeat,
    private readonly confirmSeat: ConfirmPublicSeat,
    private readonly cancelSeat: CancelPublicSeat,
    private readonly calendars: CalendarsQuery,
    private readonly requests: PublicRequests,
  ) {}

  /** Sessions that anyone may sign up for. */
  @Public()
  @Get('training-sessions')
  catalogue(@Query() query: CatalogueQueryDto): Promise<PublicSessionPageDto> {
    return this.catalogueQuery.list(query, query);
  }

  /** Asks for a seat; it is taken once the link sent by e-mail is followed. */
  @Public()
  @Post('training-registrations')
  @HttpCode(202)
  async signUp(@Body() body: PublicSeatRequestDto, @Req() request: FastifyRequest): Promise<void> {
    const { sessionId, name, email, language, street, postalCode, city } = body;
    await this.requests.count([request.ip, email]);
    const billing = {
      company: body.company?.trim() || null,
      enterpriseNumber: body.enterpriseNumber ?? null,
      street,
      postalCode,
      city,
    };
    await this.request.execute({ sessionId, name, email, language, billing });
  }

  /** Follows the link of the e-mail: a seat, or a place on the waiting list. */
  @Public()
  @Post('training-registrations/confirmation')
  @HttpCode(200)
  async confirm(@Body() { token }: LinkDto): Promise<ConfirmedSeatDto> {
    const { registration, card } = await this.confirmSeat.execute(token);
    const { titleFr, titleNl } = card.course;
    const { status, listPosition } = registration;
    return { status, listPosition, titleFr, titleNl, startsOn: card.session.startsOn };
  }

  /** Gives up a seat by the link of an e-mail; what is given back is credited on the invoice. */
  @Public()
  @Post('training-registrations/cancellation')
  @HttpCode(200)
  async cancel(@Body() { token }: LinkDto): Promise<RefundedDto> {
    return { refunded: (await this.cancelSeat.execute(token)).toJSON() };
  }

  /** The calendar of a member, by its secret address. */
  @Public()
  @Get('training-feeds/:token')
  @ApiProduces('text/calendar')
  async feed(@Param('token') token: string): Promise<StreamableFile> {
    return fileAnswer(Buffer.from(await this.calendars.feed(token)), 'coopera.ics', 'text/calendar; charset=utf-8');
  }
}
