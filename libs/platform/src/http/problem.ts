import { type DomainError, type ErrorKind, errorRegistry, fill, type Language, languages } from '@coopera/kernel';

export const statusOf: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  refused: 422,
  'too-many': 429,
  unavailable: 503,
};

export interface FieldError {
  /** JSON pointer into the request's body: "/lines/0/unitPrice". */
  pointer: string;
  detail: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  params: Record<string, unknown>;
  traceId: string;
  errors: FieldError[];
}

/** The language asked for, French where none is. */
export function languageOf(header: string | undefined): Language {
  const asked = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return asked.find((code): code is Language => (languages as readonly string[]).includes(code)) ?? 'fr';
}

/** An application/problem+json body (RFC 9457) for a refusal of the domain. */
export function problemOf(error: DomainError, language: Language, traceId: string): Problem {
  const definition = errorRegistry.get(error.code);
  const title = fill(definition?.title[language] ?? error.code, error.params);
  return {
    type: `/api/docs/errors#${error.code}`,
    title,
    status: statusOf[definition?.kind ?? 'refused'],
    code: error.code,
    params: error.params,
    traceId,
    errors: error.pointer ? [{ pointer: error.pointer, detail: title }] : [],
  };
}
