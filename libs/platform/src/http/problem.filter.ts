import { DomainError, type Language } from '@coopera/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClsService } from 'nestjs-cls';
import { Log } from '../observability/log';
import { httpErrors } from './http.errors';
import { languageOf, type Problem, problemOf } from './problem';
import { constraintSentences, InvalidRequest, otherConstraint } from './validation';

/** The one place where an error becomes an answer: application/problem+json, and no text of an unknown error ever. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly cls: ClsService,
    private readonly log: Log,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const language = languageOf(http.getRequest<FastifyRequest>().headers['accept-language']);
    const problem = this.problem(error, language, this.cls.getId() ?? '');
    void http.getResponse<FastifyReply>().status(problem.status).type('application/problem+json').send(problem);
  }

  private problem(error: unknown, language: Language, traceId: string): Problem {
    if (error instanceof DomainError) return problemOf(error, language, traceId);
    if (error instanceof InvalidRequest)
      return {
        ...problemOf(httpErrors.fail('invalid-request'), language, traceId),
        errors: error.violations.map(({ pointer, constraint }) => ({
          pointer,
          detail: (constraintSentences[constraint] ?? otherConstraint)[language],
        })),
      };
    const status = statusOf(error);
    if (status === 404) return problemOf(httpErrors.fail('not-found'), language, traceId);
    if (status === 413) return problemOf(httpErrors.fail('file-too-large', { megabytes: 20 }), language, traceId);
    if (status < 500) return { ...problemOf(httpErrors.fail('bad-request'), language, traceId), status };
    this.log.error('unexpected error', { error: error instanceof Error ? error.stack : String(error) });
    return { ...problemOf(httpErrors.fail('unexpected'), language, traceId), status: 500 };
  }
}

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const code = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof code === 'number' && code >= 400 && code < 500 ? code : 500;
};
