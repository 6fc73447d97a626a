import { ApiError } from '@coopera/api-client';

/** What the API says about one field of the body that was sent. */
export const fieldProblem = (error: unknown, name: string): string | undefined =>
  error instanceof ApiError ? error.problem.errors?.find(({ pointer }) => pointer === `/${name}`)?.detail : undefined;
