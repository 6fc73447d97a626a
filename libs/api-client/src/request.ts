import { toApiError } from './problem';
import { session } from './session';

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

function send(
  path: string,
  { method = 'GET', query, body, idempotencyKey, signal }: RequestOptions,
): Promise<Response> {
  const isForm = body instanceof FormData;
  const headers: Record<string, string> = { 'Accept-Language': document.documentElement.lang };
  const token = session.token();
  if (token) headers.Authorization = `Bearer ${token}`;
  if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  return fetch(`/api/v1${path}${toSearch(query)}`, {
    method,
    headers,
    credentials: 'same-origin',
    body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
}

/** Sends a request; when the access token has expired, renews it and asks once more. */
export async function request(path: string, options: RequestOptions = {}): Promise<Response> {
  let response = await send(path, options);
  if (response.status === 401 && (await session.refresh())) response = await send(path, options);
  if (!response.ok) throw await toApiError(response);
  return response;
}

export async function requestJson<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await request(path, options);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}
