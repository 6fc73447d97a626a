import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CorrectionListQuery } from '../application/correction-list.query';
import { DecideCorrection } from '../application/decide-correction.use-case';
import { ProposeCorrection } from '../application/propose-correction.use-case';
import { NewShareCorrectionDto, ShareCorrectionCreatedDto, WaitingShareCorrectionDto } from './register.dto';

@ApiTags('shares')
@Controller('share-corrections')
export class ShareCorrectionsController {
  constructor(
    private readonly corrections: CorrectionListQuery,
    private readonly proposeCorrection: ProposeCorrection,
    private readonly decideCorrection: DecideCorrection,
  ) {}

  /** Counter-entries that wait for a second person. */
  @Can('shares.correction.decide')
  @Get()
  waiting(): Promise<WaitingShareCorrectionDto[]> {
    return this.corrections.waiting();
  }

  /** Proposes a counter-entry; the register itself is never altered. */
  @Can('shares.correction.propose')
  @Idempotent()
  @Post()
  async propose(@Body() body: NewShareCorrectionDto, @Me() me: Principal): Promise<ShareCorrectionCreatedDto> {
    return { id: await this.proposeCorrection.execute({ ...body, by: { id: me.loginId, name: me.displayName } }) };
  }

  /** A second person writes it in the register. */
  @Can('shares.correction.decide')
  @Idempotent()
  @Post(':id/approval')
  @HttpCode(204)
  approve(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.decideCorrection.execute({ id, isApproved: true, by: { id: me.loginId, name: me.displayName } });
  }

  @Can('shares.correction.decide')
  @Post(':id/refusal')
  @HttpCode(204)
  refuse(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.decideCorrection.execute({ id, isApproved: false, by: { id: me.loginId, name: me.displayName } });
  }
}
