import { Can, Idempotent, IdPipe } from '@coopera/platform/http';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CancelRegistration } from '../application/cancel-registration.use-case';
import { RegistrationListQuery } from '../application/registration-list.query';
import { RefundedDto, RegistrationListQueryDto, RegistrationPageDto } from './registration.dto';

@ApiTags('training')
@Controller()
export class TrainingRegistrationsController {
  constructor(
    private readonly registrations: RegistrationListQuery,
    private readonly cancelRegistration: CancelRegistration,
  ) {}

  /** Who takes part in a session, who waits, who cancelled; the reading is recorded. */
  @Can('training.registration.read')
  @Get('training-sessions/:id/registrations')
  list(@Param('id', IdPipe) id: string, @Query() query: RegistrationListQueryDto): Promise<RegistrationPageDto> {
    return this.registrations.list(id, query, query);
  }

  /** Takes a person off a session: everything is given back. */
  @Can('training.registration.cancel')
  @Idempotent()
  @Post('training-registrations/:id/cancellation')
  @HttpCode(200)
  async cancel(@Param('id', IdPipe) id: string): Promise<RefundedDto> {
    const refunded = await this.cancelRegistration.execute({ registrationId: id, by: 'cooperative' });
    return { refunded: refunded.toJSON() };
  }
}
