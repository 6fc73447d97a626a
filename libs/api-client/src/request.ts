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

interface Sending {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string | null | undefined>;
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

/** Sends a request to an address of the API; an answer that is not a success is thrown as `ApiError`. */
export async function send(
  method: string,
  address: string,
  { query, body, headers = {}, signal }: Sending,
): Promise<Response> {
  const isForm = body instanceof FormData;
  const known = Object.entries(headers).filter((header): header is [string, string] => Boolean(header[1]));
  if (body !== undefined && !isForm) known.push(['Content-Type', 'application/json']);
  const response = await authorized(
    new Request(address + toSearch(query), {
      method,
      headers: Object.fromEntries(known),
      credentials: 'same-origin',
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
      signal,
    }),
  );
  if (!response.ok) throw await toApiError(response);
  return response;
}

/** Sends a request by its path: for files and for what the generated functions do not say. */
export const request = (
  path: string,
  { method = 'GET', idempotencyKey, ...sending }: RequestOptions = {},
): Promise<Response> => send(method, `/api/v1${path}`, { ...sending, headers: { 'Idempotency-Key': idempotencyKey } });

export async function requestJson<Answer>(path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await request(path, options);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}
