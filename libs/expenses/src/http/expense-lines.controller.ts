import type { Language, Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, Idempotent, IdPipe, InLanguage, InScope, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommentLine } from '../application/comment-line.use-case';
import { LineFileQuery } from '../application/line-file.query';
import { LineListQuery } from '../application/line-list.query';
import { RefuseLine } from '../application/refuse-line.use-case';
import { RequestReimbursements } from '../application/request-reimbursements.use-case';
import { ValidateLine } from '../application/validate-line.use-case';
import { CommentInputDto, LineQueryDto, RefusalDto, ReimbursementsDto, ReimbursementsInputDto } from './line.dto';
import { presentLine } from './line.presenter';
import { LineFileDto, LinePageDto } from './line-view.dto';

@ApiTags('expenses')
@Controller('expense-lines')
export class ExpenseLinesController {
  constructor(
    private readonly lists: LineListQuery,
    private readonly files: LineFileQuery,
    private readonly validateLine: ValidateLine,
    private readonly refuseLine: RefuseLine,
    private readonly commentLine: CommentLine,
    private readonly requestReimbursements: RequestReimbursements,
  ) {}

  /** Submitted expenses within one's portfolio. */
  @Can('expenses.line.read')
  @Get()
  list(@Query() query: LineQueryDto, @InScope() scope: Scope, @InLanguage() language: Language): Promise<LinePageDto> {
    return this.lists.list(query, query, language, scope);
  }

  /** Asks banking to pay what is owed: of some sheets, or all that waited long enough. */
  @Can('expenses.reimbursement.request')
  @Idempotent()
  @Post('reimbursements')
  async reimburse(@Body() { sheetIds }: ReimbursementsInputDto, @Me() me: Principal): Promise<ReimbursementsDto> {
    return { asked: await this.requestReimbursements.execute({ sheetIds, by: me.displayName }) };
  }

  /** One expense; the reading is noted. */
  @Can('expenses.line.read')
  @Get(':id')
  async file(
    @Param('id', IdPipe) id: string,
    @InScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<LineFileDto> {
    const { viewed, member, resembling } = await this.files.read(id, language, scope);
    return { ...presentLine(viewed), memberId: member.id, memberName: member.name, resembling };
  }

  /** Its receipt; the reading is noted. */
  @Can('expenses.line.read')
  @Get(':id/receipt')
  async receipt(
    @Param('id', IdPipe) id: string,
    @InScope() scope: Scope,
    @InLanguage() language: Language,
  ): Promise<StreamableFile> {
    const { bytes, name, type } = await this.files.receipt(id, language, scope);
    return fileAnswer(bytes, name, type);
  }

  /** Accepts it: the budget spends and the member is owed. */
  @Can('expenses.line.decide')
  @Idempotent()
  @Post(':id/validation')
  @HttpCode(204)
  validate(@Param('id', IdPipe) id: string, @InScope() scope: Scope, @Me() me: Principal): Promise<void> {
    return this.validateLine.execute({ id, by: validatorOf(me), scope });
  }

  /** Refuses it by a rule: the member may correct it. */
  @Can('expenses.line.decide')
  @Idempotent()
  @Post(':id/refusal')
  @HttpCode(204)
  refuse(
    @Param('id', IdPipe) id: string,
    @Body() body: RefusalDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.refuseLine.execute({ id, ...body, by: validatorOf(me), scope });
  }

  /** Writes to the member. */
  @Can('expenses.line.decide')
  @Post(':id/comments')
  @HttpCode(204)
  comment(
    @Param('id', IdPipe) id: string,
    @Body() { text }: CommentInputDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.commentLine.execute({ id, text, author: me.displayName, isStaff: true, scope });
  }
}

const validatorOf = ({ displayName: name, memberId }: Principal) => ({ name, memberId });
