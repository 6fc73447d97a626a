import { ApiError } from '@coopera/api-client';
import { HttpError } from 'react-admin';

/** Gives react-admin the error it understands, with the problem document inside. */
export function toHttpError(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const fields = (error.problem.errors ?? []).map(({ pointer, detail }) => [
    pointer.replace(/^\//, '').replace(/\//g, '.'),
    detail,
  ]);
  const http = new HttpError(error.problem.title, error.status, { errors: Object.fromEntries(fields) });
  return Object.assign(http, { problem: error.problem });
}
