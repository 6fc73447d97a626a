/** What a screen needs of an error; the problem documents of the API have this shape. */
export interface ErrorView {
  title: string;
  detail?: string;
  code?: string;
  traceId?: string;
  errors?: { pointer: string; detail: string }[];
}

const hasProblem = (error: unknown): error is { problem: ErrorView } =>
  typeof error === 'object' && error !== null && 'problem' in error;

/** Reads any thrown value; nothing but a problem document is shown word for word. */
export function toErrorView(error: unknown, words: { title: string; offline: string }): ErrorView {
  if (hasProblem(error)) return error.problem;
  return { title: error instanceof TypeError ? words.offline : words.title };
}
