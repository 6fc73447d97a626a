import { Can, IdPipe, Public } from '@coopera/platform/http';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Evaluations } from '../application/evaluations';
import { questions } from '../domain/evaluation';
import { EvaluationAnswerDto, EvaluationFormDto, EvaluationResultDto } from './evaluation.dto';

@ApiTags('training')
@Controller()
export class TrainingEvaluationsController {
  constructor(private readonly evaluations: Evaluations) {}

  /** What a participant is asked, by his link. */
  @Public()
  @Get('public/training-evaluations/:token')
  async form(@Param('token') token: string): Promise<EvaluationFormDto> {
    const { card, language } = await this.evaluations.asked(token);
    const { titleFr, titleNl } = card.course;
    return { titleFr, titleNl, startsOn: card.session.startsOn, language, questions: [...questions] };
  }

  /** Answers, once; the answer is not linked to the person. */
  @Public()
  @Post('public/training-evaluations/:token')
  @HttpCode(204)
  answer(@Param('token') token: string, @Body() { scores, remark }: EvaluationAnswerDto): Promise<void> {
    return this.evaluations.answer(token, { scores, remark: remark?.trim() || null });
  }

  /** What the participants of a session thought. */
  @Can('training.session.read')
  @Get('training-sessions/:id/evaluation')
  ofSession(@Param('id', IdPipe) id: string): Promise<EvaluationResultDto> {
    return this.evaluations.ofSession(id);
  }

  /** What the participants of every session of a course thought. */
  @Can('training.course.read')
  @Get('training-courses/:id/evaluation')
  ofCourse(@Param('id', IdPipe) id: string): Promise<EvaluationResultDto> {
    return this.evaluations.ofCourse(id);
  }
}
