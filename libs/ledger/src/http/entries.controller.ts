import type { Language, LocalDate } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, Idempotent, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecideMiscellaneous } from '../application/decide-miscellaneous.use-case';
import { EntryQuery } from '../application/entry.query';
import { MiscellaneousListQuery } from '../application/miscellaneous-list.query';
import { PostMiscellaneous } from '../application/post-miscellaneous.use-case';
import { ReverseEntry } from '../application/reverse-entry.use-case';
import { EntryFileDto, EntryQueryDto, EntrySummaryDto } from './account.dto';
import {
  MiscellaneousPageDto,
  MiscellaneousQueryDto,
  NewMiscellaneousDto,
  PreparedEntryDto,
  ReverseEntryDto,
} from './miscellaneous.dto';

const authorOf = (me: Principal) => ({ id: me.loginId, name: me.displayName });

@ApiTags('ledger')
@Controller('ledger')
export class EntriesController {
  constructor(
    private readonly entries: EntryQuery,
    private readonly written: MiscellaneousListQuery,
    private readonly postMiscellaneous: PostMiscellaneous,
    private readonly reverseEntry: ReverseEntry,
    private readonly decideMiscellaneous: DecideMiscellaneous,
  ) {}

  /** What one fact put in the books. */
  @Can('ledger.journal.read')
  @Get('entries')
  ofSource(@Query() { sourceId }: EntryQueryDto): Promise<EntrySummaryDto[]> {
    return this.entries.ofSource(sourceId);
  }

  @Can('ledger.journal.read')
  @Get('entries/:id')
  one(@Param('id', IdPipe) id: string, @InLanguage() language: Language): Promise<EntryFileDto> {
    return this.entries.read(id, language);
  }

  /** Takes back an entry that a person wrote; above an amount it waits for a second person. */
  @Can('ledger.entry.post')
  @Idempotent()
  @Post('entries/:id/reversal')
  reverse(
    @Param('id', IdPipe) id: string,
    @Body() body: ReverseEntryDto,
    @Me() me: Principal,
  ): Promise<PreparedEntryDto> {
    const occurredOn = body.occurredOn as LocalDate;
    return this.reverseEntry.execute({ entryId: id, occurredOn, reason: body.reason }, authorOf(me));
  }

  /** The entries that people wrote. */
  @Can('ledger.journal.read')
  @Get('miscellaneous')
  miscellaneous(@Query() query: MiscellaneousQueryDto): Promise<MiscellaneousPageDto> {
    return this.written.list(query.status, query);
  }

  /** Writes an entry that no module makes; above an amount it waits for a second person. */
  @Can('ledger.entry.post')
  @Idempotent()
  @Post('miscellaneous')
  post(@Body() body: NewMiscellaneousDto, @Me() me: Principal): Promise<PreparedEntryDto> {
    return this.postMiscellaneous.execute({ ...body, occurredOn: body.occurredOn as LocalDate }, authorOf(me));
  }

  /** A second person posts it. */
  @Can('ledger.entry.decide')
  @Idempotent()
  @Post('miscellaneous/:id/approval')
  @HttpCode(204)
  approve(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.decideMiscellaneous.execute({ id, isApproved: true, by: authorOf(me) });
  }

  @Can('ledger.entry.decide')
  @Post('miscellaneous/:id/refusal')
  @HttpCode(204)
  refuse(@Param('id', IdPipe) id: string, @Me() me: Principal): Promise<void> {
    return this.decideMiscellaneous.execute({ id, isApproved: false, by: authorOf(me) });
  }
}
