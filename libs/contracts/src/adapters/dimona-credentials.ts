import { readFileSync } from 'node:fs';

export interface DimonaCredentials {
  /** Base of the service: https://services.socialsecurity.be/REST/dimona/v2 */
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  /** PEM. */
  readonly privateKey: string;
}

/** Where the operator puts the private key of the certificate registered with social security. */
export const KEY_FILE = 'secrets/dimona.pem';

/**
 * Reads the setting DIMONA_URL: `https://<client id>@services.socialsecurity.be/REST/dimona/v2`, and the key beside it.
 * The token is asked of the same host. @throws Error when the client id or the key is missing
 */
export function dimonaCredentials(setting: string, keyPath: string): DimonaCredentials {
  const url = new URL(setting);
  const clientId = decodeURIComponent(url.username);
  if (!clientId) throw new Error('DIMONA_URL names no client: https://<client id>@host/REST/dimona/v2');
  url.username = '';
  const tokenUrl = new URL('/REST/oauth/v5/token', url.origin).toString();
  return {
    url: url.toString().replace(/\/$/, ''),
    tokenUrl,
    clientId,
    privateKey: readFileSync(keyPath, 'utf8'),
  };
}
