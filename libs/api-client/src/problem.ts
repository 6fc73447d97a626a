/** An error as the API writes it (RFC 9457, application/problem+json). */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  code?: string;
  params?: Record<string, unknown>;
  traceId?: string;
  errors?: FieldProblem[];
}

export interface FieldProblem {
  /** JSON pointer to the field in the body that was sent: "/lines/0/unitPrice". */
  pointer: string;
  detail: string;
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ApiError';
  }

  get status(): number {
    return this.problem.status;
  }
}

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'title' in body;

/** Reads what went wrong, also when a proxy answered something that is not a problem document. */
export async function toApiError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ApiError({ ...body, status: response.status });
  return new ApiError({ title: `HTTP ${response.status} ${response.statusText}`.trim(), status: response.status });
}
