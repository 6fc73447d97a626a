import { readFileSync } from 'node:fs';

export interface DimonaCredentials {
  /** Base of the service: https://services.socialsecurity.be/REST/dimona/v2 */
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  /** PEM. */
  readonly privateKey: string;
}

/**
 * Reads the settings DIMONA_URL (`https://services.socialsecurity.be/REST/dimona/v2`), DIMONA_CLIENT_ID and DIMONA_KEY_FILE, the
 * private key of the certificate registered with social security. The token is asked of the same host.
 * @throws Error when the client id or the key is missing
 */
export function dimonaCredentials(url: string, clientId: string | undefined, keyFile: string): DimonaCredentials {
  if (!clientId) throw new Error('DIMONA_URL is set and DIMONA_CLIENT_ID is not');
  const tokenUrl = new URL('/REST/oauth/v5/token', url).toString();
  return { url: url.replace(/\/$/, ''), tokenUrl, clientId, privateKey: readFileSync(keyFile, 'utf8') };
}
