import { type Principal } from '@coopera/platform';
import { Can, Me, PageQueryDto } from '@coopera/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConsultRegisterQuery } from '../application/consult-register.query';
import { ConsultedPageDto } from './register.dto';

@ApiTags('shares')
@Controller('me/share-register')
export class ConsultedRegisterController {
  constructor(private readonly query: ConsultRegisterQuery) {}

  /** The register, as any shareholder may read it. */
  @Can('shares.register.consult')
  @Get()
  consult(@Query() query: PageQueryDto, @Me() me: Principal): Promise<ConsultedPageDto> {
    return this.query.list(me.memberId, query);
  }
}
