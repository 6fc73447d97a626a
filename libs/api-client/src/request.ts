import { authorized } from './authorized';
import { toApiError } from './problem';

export type QueryValue = string | number | boolean | undefined | null | readonly (string | number)[];
export type Query = Record<string, QueryValue>;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query;
  body?: unknown;
  /** Names one intention, so that sending it twice moves money once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Arrays travel as repeated keys; empty values do not travel. */
export function toSearch(query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const item of [value].flat())
      if (item !== undefined && item !== null && item !== '') search.append(key, String(item));
  const text = search.toString();
  return text ? `?${text}` : '';
}

function toRequest(path: string, { method = 'GET', query, body, idempotencyKey, signal }: RequestOptions): Request {
  const isForm = body instanceof FormData;
  const headers: Record<string, string> = {};
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  return new Request(`/api/v1${path}${toSearch(query)}`, {
    method,
    headers,
    credentials: 'same-origin',
    body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
}

/** Sends a request by its path: for files and for what the generated functions do not say. */
export async function request(path: string, options: RequestOptions = {}): Promise<Response> {
  const response = await authorized(toRequest(path, options));
  if (!response.ok) throw await toApiError(response);
  return response;
}

export async function requestJson<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await request(path, options);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}
