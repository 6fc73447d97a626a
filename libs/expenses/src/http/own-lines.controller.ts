import { type ActivityId, type LocalDate, type MemberId, Money, type Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, InOwnScope, Me, Upload, type UploadedFile } from '@coopera/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { CommentLine } from '../application/comment-line.use-case';
import { KeepLine } from '../application/keep-line.use-case';
import { OwnExpensesQuery } from '../application/own-expenses.query';
import { OwnReceipts } from '../application/own-receipts';
import { WaiveLine } from '../application/waive-line.use-case';
import { CommentInputDto, KeptLineDto, LineInputDto } from './line.dto';

@ApiTags('expenses')
@Controller('me/expense-lines/:id')
export class OwnLinesController {
  constructor(
    private readonly query: OwnExpensesQuery,
    private readonly keepLine: KeepLine,
    private readonly receipts: OwnReceipts,
    private readonly commentLine: CommentLine,
    private readonly waiveLine: WaiveLine,
  ) {}

  /** Keeps an expense under an id that the phone made: sent again, it is one. Corrects a refused one too. */
  @Can('expenses.self')
  @Put()
  async keep(
    @Param('id', IdPipe) id: string,
    @Body() { activityId, amount, vat, ...body }: LineInputDto,
    @InOwnScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<KeptLineDto> {
    const content = {
      ...body,
      spentOn: body.spentOn as LocalDate,
      supplierVatNumber: body.supplierVatNumber ?? null,
      description: body.description ?? '',
      trip: body.trip ? { ...body.trip } : null,
      amount: Money.fromJson(amount),
      vat: Money.fromJson(vat),
    };
    const input = { id, memberId: me.memberId as MemberId, activityId: activityId as ActivityId, content, scope };
    return { sheetId: await this.keepLine.execute(input) };
  }

  /** Nothing is left of a draft; what was refused is given up. */
  @Can('expenses.self')
  @Delete()
  @HttpCode(204)
  remove(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<void> {
    return this.receipts.remove(id, scope);
  }

  /** The photograph or PDF, by what it holds and not by its name; the same again changes nothing. */
  @Can('expenses.self')
  @Post('receipt')
  @HttpCode(204)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  attach(@Param('id', IdPipe) id: string, @Upload() file: UploadedFile, @InOwnScope() scope: Scope): Promise<void> {
    return this.receipts.attach(id, file, scope);
  }

  @Can('expenses.self')
  @Get('receipt')
  async receipt(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<StreamableFile> {
    const { bytes, name, type } = await this.query.receipt(id, scope);
    return fileAnswer(bytes, name, type);
  }

  /** Writes to who validates. */
  @Can('expenses.self')
  @Post('comments')
  @HttpCode(204)
  comment(
    @Param('id', IdPipe) id: string,
    @Body() { text }: CommentInputDto,
    @InOwnScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.commentLine.execute({ id, text, author: me.displayName, isStaff: false, scope });
  }

  /** Gives the expense up: the budget has its money back. */
  @Can('expenses.self')
  @Post('waiver')
  @HttpCode(204)
  waive(@Param('id', IdPipe) id: string, @InOwnScope() scope: Scope): Promise<void> {
    return this.waiveLine.execute({ id, scope });
  }
}
