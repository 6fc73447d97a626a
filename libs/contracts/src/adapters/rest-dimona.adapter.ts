import type { Clock } from '@coopera/platform';
import type { DimonaGateway } from '../application/ports/dimona-gateway.port';
import type { DimonaAnswer, DimonaDeclaration } from '../domain/dimona';
import { clientAssertion } from './client-assertion';
import { answerOf, type DimonaDeclarationJson } from './dimona-answer';
import type { DimonaCredentials } from './dimona-credentials';
import { dimonaCancel, dimonaIn } from './dimona-payload';

const SCOPE = 'scope:dimona:declaration:declarant scope:dimona:declaration:consult';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const TIMEOUT_MS = 10_000;

/**
 * The Dimona service of social security, REST v2: a declaration is posted, its reference is in Location, its answer is
 * asked for apart (404 until it is processed). @source ONSS, Dimona REST v2
 */
export class RestDimona implements DimonaGateway {
  readonly name = 'socialsecurity.be';
  private token?: { value: string; until: number };

  constructor(
    private readonly credentials: DimonaCredentials,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  declare(declaration: DimonaDeclaration): Promise<DimonaAnswer> {
    return this.send(dimonaIn(declaration));
  }

  cancel(periodId: string): Promise<DimonaAnswer> {
    return this.send(dimonaCancel(periodId));
  }

  async consult(reference: string): Promise<DimonaAnswer> {
    const response = await this.request(`declarations/${encodeURIComponent(reference)}`);
    if (response.status === 404) return { status: 'waiting', reference, periodId: null, anomalies: [] };
    if (!response.ok) throw new Error(`Dimona does not answer for ${reference}: HTTP ${response.status}`);
    return answerOf(reference, (await response.json()) as DimonaDeclarationJson);
  }

  private async send(body: object): Promise<DimonaAnswer> {
    const response = await this.request('declarations', body);
    const reference = response.headers.get('location')?.split('/').at(-1);
    if (!response.ok || !reference) throw new Error(`Dimona did not take the declaration: HTTP ${response.status}`);
    // The answer takes some seconds: it is asked for by the job that follows declarations.
    return { status: 'waiting', reference, periodId: null, anomalies: [] };
  }

  private async request(path: string, body?: object): Promise<Response> {
    return fetch(`${this.credentials.url}/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${await this.accessToken()}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  }

  private async accessToken(): Promise<string> {
    const now = this.clock.now();
    if (this.token && this.token.until > now.getTime()) return this.token.value;
    const { clientId, tokenUrl, privateKey } = this.credentials;
    const response = await fetch(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: SCOPE,
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: clientAssertion(clientId, tokenUrl, privateKey, now),
      }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`Dimona gives no token: HTTP ${response.status}`);
    const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
    // A minute before its end, so that it does not end on the way.
    this.token = { value: access_token, until: now.getTime() + (expires_in - 60) * 1000 };
    return access_token;
  }
}
