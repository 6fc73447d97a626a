import { lookup as resolve } from 'node:dns';
import { type ClientRequest, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { mayCall } from './public-address';

const TIMEOUT_MS = 10_000;

export interface OutgoingWebhook {
  url: URL;
  headers: Record<string, string>;
  body: string;
  allowLoopback: boolean;
}

/**
 * Posts a body and gives the status of the answer; its body is not read, and a redirection is an answer like another.
 * @throws Error when no answer comes within ten seconds, or the name leads to an address that may not be called
 */
export function postWebhook({ url, headers, body, allowLoopback }: OutgoingWebhook): Promise<number> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((answered, failed) => {
    const request: ClientRequest = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      // The address that was judged is the one that is called: a name that changes in between leads nowhere else.
      lookup: guardedLookup(allowLoopback),
      agent: false,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    request.once('response', (response) => {
      answered(response.statusCode ?? 0);
      response.destroy();
    });
    request.once('error', failed);
    request.end(body);
  });
}

const guardedLookup =
  (allowLoopback: boolean): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const refused = addresses.find(({ address }) => !mayCall(address, allowLoopback));
      if (refused || addresses.length === 0) return done(new Error(`${hostname} leads to a closed address`), '');
      const [first] = addresses;
      return options.all ? done(null, addresses) : done(null, first?.address ?? '', first?.family);
    });
  };
