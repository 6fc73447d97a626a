import type { AdviserId, MemberId, Scope } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, IdPipe, InOwnScope, InScope, Me, type Page } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AdmitCandidate } from '../application/admit-candidate.use-case';
import { MemberFileQuery } from '../application/member-file.query';
import { MemberListQuery } from '../application/member-list.query';
import { ReassignMembers } from '../application/reassign-members.use-case';
import { RefuseCandidate } from '../application/refuse-candidate.use-case';
import { type Candidacy, RegisterCandidate } from '../application/register-candidate.use-case';
import {
  AdmitDto,
  AdmittedDto,
  AdviserDto,
  CandidateDto,
  CreatedDto,
  MemberFileDto,
  MemberListItemDto,
  MemberListQueryDto,
  MemberPageDto,
  NoteDto,
  ReassignDto,
  ReassignedDto,
  RefuseDto,
  TimelineItemDto,
} from './member.dto';
import { presentFile } from './member.presenter';

@ApiTags('members')
@Controller()
export class MembersController {
  constructor(
    private readonly lists: MemberListQuery,
    private readonly files: MemberFileQuery,
    private readonly register: RegisterCandidate,
    private readonly admit: AdmitCandidate,
    private readonly refuse: RefuseCandidate,
    private readonly reassign: ReassignMembers,
  ) {}

  /** Members within one's scope. */
  @Can('members.member.list')
  @Get('members')
  @ApiOkResponse({ type: MemberPageDto })
  list(@Query() query: MemberListQueryDto, @InScope() scope: Scope): Promise<Page<MemberListItemDto>> {
    return this.lists.list(query, query, scope);
  }

  /** Advisers and their offices. */
  @Can('members.member.list')
  @Get('advisers')
  advisers(): Promise<AdviserDto[]> {
    return this.lists.advisers();
  }

  /** Takes down a request to join. */
  @Can('members.candidate.register')
  @Post('members')
  async create(@Body() body: CandidateDto): Promise<CreatedDto> {
    return { id: await this.register.execute(body as Candidacy) };
  }

  /** The file of a member; the reading is recorded. */
  @Can('members.member.read')
  @Get('members/:id')
  async file(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<MemberFileDto> {
    return presentFile(await this.files.read(id as MemberId, scope));
  }

  /** What happened around a member: notes, decisions, messages. */
  @Can('members.member.read')
  @Get('members/:id/timeline')
  timeline(@Param('id', IdPipe) id: string, @InScope() scope: Scope): Promise<TimelineItemDto[]> {
    return this.files.timeline(id as MemberId, scope);
  }

  /** Writes a note. */
  @Can('members.note.write')
  @Post('members/:id/notes')
  @HttpCode(204)
  note(
    @Param('id', IdPipe) id: string,
    @Body() body: NoteDto,
    @InScope() scope: Scope,
    @Me() me: Principal,
  ): Promise<void> {
    return this.files.addNote(id as MemberId, scope, me.displayName, body.body);
  }

  /** Admits a candidate and gives him an adviser. */
  @Can('members.candidate.decide')
  @Post('members/:id/admission')
  @HttpCode(200)
  async admission(@Param('id', IdPipe) id: string, @Body() body: AdmitDto): Promise<AdmittedDto> {
    return {
      number: await this.admit.execute({
        memberId: id as MemberId,
        adviserId: body.adviserId as AdviserId,
        scope: { kind: 'whole-cooperative' },
      }),
    };
  }

  /** Refuses a candidate, with a reason. */
  @Can('members.candidate.decide')
  @Post('members/:id/refusal')
  @HttpCode(204)
  refusal(@Param('id', IdPipe) id: string, @Body() body: RefuseDto): Promise<void> {
    return this.refuse.execute({ memberId: id as MemberId, reason: body.reason, scope: { kind: 'whole-cooperative' } });
  }

  /** Gives members to another adviser. */
  @Can('members.member.reassign')
  @Post('members/reassignment')
  @HttpCode(200)
  async reassignment(@Body() body: ReassignDto): Promise<ReassignedDto> {
    return {
      count: await this.reassign.execute({
        memberIds: body.memberIds as MemberId[],
        adviserId: body.adviserId as AdviserId,
      }),
    };
  }

  /** One's own file. */
  @Can('members.self.read')
  @Get('me/file')
  async ownFile(@Me() me: Principal, @InOwnScope() scope: Scope): Promise<MemberFileDto> {
    return presentFile(await this.files.read(me.memberId as MemberId, scope));
  }
}
