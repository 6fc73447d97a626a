import { isIP } from 'node:net';
import { webhooksErrors } from '../webhooks.errors';
import { mayCall } from './public-address';

/**
 * Reads the address of a receiver: https on the internet, or http on this machine where loopback is allowed. A name is
 * judged again by its IP address each time it is called. Fails with: webhooks.url-not-allowed
 */
export function webhookUrl(text: string, allowLoopback: boolean): URL {
  const url = URL.parse(text);
  if (!url || url.username || url.password || !isAllowed(url, allowLoopback))
    throw webhooksErrors.fail('url-not-allowed', {}, '/url');
  return url;
}

function isAllowed({ protocol, hostname }: URL, allowLoopback: boolean): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return allowLoopback && /^https?:$/.test(protocol);
  if (isIP(host) === 0)
    return protocol === 'https:' && host.includes('.') && !/\.(local|internal|lan|home)$/.test(host);
  if (!mayCall(host, allowLoopback)) return false;
  return protocol === 'https:' || (protocol === 'http:' && !mayCall(host, false));
}
