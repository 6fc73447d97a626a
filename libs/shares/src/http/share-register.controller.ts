import { Can, PageQueryDto } from '@coopera/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ShareRegisterQuery } from '../application/share-register.query';
import { RegisterPageDto } from './share.dto';

@ApiTags('shares')
@Controller('share-register')
export class ShareRegisterController {
  constructor(private readonly query: ShareRegisterQuery) {}

  /** The share register, newest operation first. */
  @Can('shares.register.read')
  @Get()
  list(@Query() query: PageQueryDto): Promise<RegisterPageDto> {
    return this.query.list(query);
  }
}
