import type { Language } from '@coopera/kernel';
import { type Principal } from '@coopera/platform';
import { Can, fileAnswer, IdPipe, InLanguage, Me } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { AttendanceQuery } from '../application/attendance.query';
import { CheckIn } from '../application/check-in.use-case';
import { MarkAttendance } from '../application/mark-attendance.use-case';
import { AttendanceGridDto, AttendanceMarkDto, CheckedInDto, CheckInCodeDto, CheckInDto } from './attendance.dto';
import { memberOf } from './member-of';

@ApiTags('training')
@Controller()
export class TrainingAttendanceController {
  constructor(
    private readonly attendance: AttendanceQuery,
    private readonly markAttendance: MarkAttendance,
    private readonly checkIn: CheckIn,
  ) {}

  /** Who was there, slot by slot; the reading is recorded. */
  @Can('training.attendance.mark')
  @Get('training-sessions/:id/attendance')
  grid(@Param('id', IdPipe) id: string): Promise<AttendanceGridDto> {
    return this.attendance.grid(id);
  }

  /** The list to print and sign. */
  @Can('training.attendance.mark')
  @Get('training-sessions/:id/attendance-sheet')
  @ApiProduces('application/pdf')
  async sheet(@Param('id', IdPipe) id: string, @InLanguage() language: Language): Promise<StreamableFile> {
    const { bytes, name } = await this.attendance.sheet(id, language);
    return fileAnswer(bytes, name, 'application/pdf');
  }

  /** Says whether a participant was there. */
  @Can('training.attendance.mark')
  @Put('training-slots/:id/attendance')
  @HttpCode(204)
  mark(
    @Param('id', IdPipe) id: string,
    @Body() { registrationId, status }: AttendanceMarkDto,
    @Me() me: Principal,
  ): Promise<void> {
    return this.markAttendance.execute({ slotId: id, registrationId, mark: status ?? null, by: me.displayName });
  }

  /** The code that participants scan. */
  @Can('training.attendance.mark')
  @Get('training-slots/:id/check-in-code')
  code(@Param('id', IdPipe) id: string): Promise<CheckInCodeDto> {
    return this.checkIn.code(id);
  }

  /** A member scanned the code of a slot. */
  @Can('training.self.register')
  @Post('me/training-check-ins')
  @HttpCode(200)
  async scan(@Body() { token }: CheckInDto, @Me() me: Principal): Promise<CheckedInDto> {
    const { session, course } = await this.checkIn.execute(token, memberOf(me));
    return { sessionId: session.id, titleFr: course.titleFr, titleNl: course.titleNl };
  }
}
