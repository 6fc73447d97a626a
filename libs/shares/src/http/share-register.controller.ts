import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Me } from '@coopera/platform/http';
import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { RegisterSummaryQuery } from '../application/register-summary.query';
import { ShareCertificateQuery } from '../application/share-certificate.query';
import { ShareRegisterQuery } from '../application/share-register.query';
import { VerifyRegister } from '../application/verify-register.use-case';
import { RegisterPageDto, RegisterQueryDto, RegisterSummaryDto, RegisterVerificationDto } from './register.dto';

@ApiTags('shares')
@Controller('share-register')
export class ShareRegisterController {
  constructor(
    private readonly query: ShareRegisterQuery,
    private readonly summaries: RegisterSummaryQuery,
    private readonly verifyRegister: VerifyRegister,
    private readonly certificates: ShareCertificateQuery,
  ) {}

  /** The share register, newest operation first. */
  @Can('shares.register.read')
  @Get()
  list(@Query() query: RegisterQueryDto): Promise<RegisterPageDto> {
    return this.query.list(query);
  }

  /** Holders, shares and capital by class, beside account 100 of the ledger; and the last verification. */
  @Can('shares.register.read')
  @Get('summary')
  summary(): Promise<RegisterSummaryDto> {
    return this.summaries.read();
  }

  /** Reads the whole register again: hashes, persons, gaps, capital. */
  @Can('shares.register.verify')
  @Post('verifications')
  @HttpCode(200)
  verify(@Me() me: Principal): Promise<RegisterVerificationDto> {
    return this.verifyRegister.execute(me.displayName);
  }

  /** The certificate of an operation, as a PDF. */
  @Can('shares.register.read')
  @Get(':operation/certificate')
  @ApiProduces('application/pdf')
  async certificate(@Param('operation', ParseIntPipe) operation: number): Promise<StreamableFile> {
    const { bytes, name, type } = await this.certificates.any(operation);
    return fileAnswer(bytes, name, type);
  }
}
