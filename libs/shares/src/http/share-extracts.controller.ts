import { type Language } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExtractFileQuery } from '../application/extract-file.query';
import { RegisterExtractQuery } from '../application/register-extract.query';
import { RequestExtract } from '../application/request-extract.use-case';
import { ExtractCreatedDto, ExtractQueryDto, SignedExtractDto } from './extract.dto';

@ApiTags('shares')
@Controller()
export class ShareExtractsController {
  constructor(
    private readonly extracts: RegisterExtractQuery,
    private readonly files: ExtractFileQuery,
    private readonly requestExtract: RequestExtract,
  ) {}

  /** An extract as signed JSON, of the whole register or of one holder. */
  @Can('shares.register.read')
  @Get('share-register/extract')
  extract(@Query() { holderId }: ExtractQueryDto): Promise<SignedExtractDto> {
    return this.extracts.read(holderId ?? null);
  }

  /** Asks for an extract as a PDF. */
  @Can('shares.register.read')
  @Post('share-extracts')
  async request(
    @Body() { holderId }: ExtractQueryDto,
    @Me() me: Principal,
    @InLanguage() language: Language,
  ): Promise<ExtractCreatedDto> {
    return { id: await this.requestExtract.execute({ of: { holderId: holderId ?? null }, language, by: me.loginId }) };
  }

  /** An extract of one's own operations, as signed JSON. */
  @Can('shares.self.read')
  @Get('me/share-extract')
  own(@Me() me: Principal): Promise<SignedExtractDto> {
    return this.extracts.own(me.memberId);
  }

  /** Asks for an extract of one's own operations as a PDF. */
  @Can('shares.self.read')
  @Post('me/share-extracts')
  async requestOwn(@Me() me: Principal, @InLanguage() language: Language): Promise<ExtractCreatedDto> {
    return { id: await this.requestExtract.execute({ of: { memberId: me.memberId }, language, by: me.loginId }) };
  }

  /** The PDF, for the person who asked for it. */
  @Can('shares.extract.read')
  @Get('share-extracts/:id/pdf')
  @ApiProduces('application/pdf')
  async pdf(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<StreamableFile> {
    const { bytes, name, type } = await this.files.read(id, me.loginId);
    return fileAnswer(bytes, name, type);
  }
}
