import { type Query, send } from './request';

/** What an operation takes, as the generated types describe it. */
export interface TDataShape {
  body?: unknown;
  headers?: unknown;
  path?: unknown;
  query?: unknown;
  url: string;
}

// biome-ignore lint/suspicious/noEmptyInterface: the generated code merges into it
export interface ClientMeta {}

type Headers = Record<string, string | null | undefined>;

interface Sent {
  headers?: Headers;
  signal?: AbortSignal;
}

/** Only what the operation knows: a misspelt field is found by the compiler. */
export type Options<TData extends TDataShape = TDataShape, _Throws extends boolean = boolean, _Answer = unknown> = Omit<
  TData,
  'url' | 'headers'
> &
  Sent;

/** An answer that is not a success is thrown as `ApiError`, so that what comes back is always the data. */
export type RequestResult<TResponses, _Errors = unknown, _Throws extends boolean = boolean, _Style = 'data'> = Promise<
  TResponses extends Record<string | number, unknown> ? TResponses[keyof TResponses] : TResponses
>;

export type ClientOptions = object;
export type Config<T = ClientOptions> = Partial<T> & { throwOnError?: boolean };
/** Addresses are those of the page and errors are always thrown: there is nothing to choose. */
export const createConfig = <T>(config: Config<T>): Config<T> => config;

interface Call extends Sent {
  url: string;
  body?: unknown;
  path?: unknown;
  query?: unknown;
  responseStyle?: 'data';
}

type Method = <TResponses, TErrors, Throws extends boolean, Style>(
  call: Call,
) => RequestResult<TResponses, TErrors, Throws, Style>;

export type Client = Record<'get' | 'post' | 'put' | 'patch' | 'delete', Method>;

const fill = (url: string, path: Record<string, unknown> = {}): string =>
  url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));

function toForm(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  return form;
}

/** The serializer that the generated code asks for where a route takes a file. */
export const formDataBodySerializer = { isForm: true };

export function createClient(_config?: unknown): Client {
  const method = (name: string) =>
    (async ({ url, body, path, query, headers, signal, ...rest }: Call & { isForm?: boolean }) => {
      const response = await send(name, fill(url, path as Record<string, unknown>), {
        body: rest.isForm && body ? toForm(body) : body,
        query: query as Query | undefined,
        headers,
        signal,
      });
      const text = await response.text();
      return text ? JSON.parse(text) : undefined;
    }) as Method;
  return {
    get: method('GET'),
    post: method('POST'),
    put: method('PUT'),
    patch: method('PATCH'),
    delete: method('DELETE'),
  };
}
