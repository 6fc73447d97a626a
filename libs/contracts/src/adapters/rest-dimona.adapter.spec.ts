import { createVerify, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aDeclaration } from '../../testing/declaration.builder';
import { RestDimona } from './rest-dimona.adapter';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** A stand-in of the service: gives tokens, takes declarations, answers what the test says. */
function service(answers: Record<string, { status: number; body?: object }>) {
  const asked: { path: string; body: string; authorization?: string }[] = [];
  const server: Server = createServer(async (request, reply) => {
    const path = request.url ?? '';
    asked.push({ path, body: await bodyOf(request), authorization: request.headers.authorization });
    const { status, body = {} } = answers[path] ?? { status: 500 };
    reply
      .writeHead(status, { location: `${path}/REF-1`, 'content-type': 'application/json' })
      .end(JSON.stringify(body));
  });
  return { asked, server };
}

describe('the Dimona service', () => {
  const now = new Date('2026-11-24T09:00:00Z');
  const token = { '/token': { status: 200, body: { access_token: 'T', expires_in: 3600 } } };
  let server: Server | undefined;

  const client = async (answers: Parameters<typeof service>[0]) => {
    const started = service({ ...token, ...answers });
    server = started.server;
    await new Promise<void>((listening) => started.server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(started.server.address() as AddressInfo).port}`;
    const credentials = { url: `${origin}/v2`, tokenUrl: `${origin}/token`, clientId: 'coopera', privateKey };
    return { dimona: new RestDimona(credentials, { now: () => now }), asked: started.asked, origin };
  };
  afterEach(() => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed())));

  it('asks for a token with a signed assertion, once for several requests', async () => {
    const { dimona, asked, origin } = await client({ '/v2/declarations': { status: 201 } });
    await dimona.declare(aDeclaration());
    await dimona.declare(aDeclaration());
    const [first] = asked.filter(({ path }) => path === '/token');
    expect(asked.filter(({ path }) => path === '/token')).toHaveLength(1);
    const form = new URLSearchParams(first?.body);
    expect(form.get('scope')).toBe('scope:dimona:declaration:declarant scope:dimona:declaration:consult');
    const [header = '', claims = '', signature = ''] = (form.get('client_assertion') ?? '').split('.');
    expect(createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(publicKey, signature, 'base64url')).toBe(
      true,
    );
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: 'coopera',
      sub: 'coopera',
      aud: `${origin}/token`,
      iat: now.getTime() / 1000,
      exp: now.getTime() / 1000 + 300,
    });
  });

  it('posts the declaration and keeps the reference of Location', async () => {
    const { dimona, asked } = await client({ '/v2/declarations': { status: 201 } });
    expect(await dimona.declare(aDeclaration())).toEqual({
      status: 'waiting',
      reference: 'REF-1',
      periodId: null,
      anomalies: [],
    });
    const posted = asked.find(({ path }) => path === '/v2/declarations');
    expect(posted?.authorization).toBe('Bearer T');
    expect(JSON.parse(posted?.body ?? '')).toMatchObject({ worker: { ssin: '90010100123' } });
  });

  it.each([
    ['A', 'accepted'],
    ['W', 'warning'],
    ['B', 'refused'],
    ['S', 'waiting'],
  ])('reads result %s as %s', async (result, status) => {
    const body = {
      declarationStatus: { result, period: { id: 42 }, anomalies: [{ code: '90017-510', labelFr: 'x' }] },
    };
    const { dimona } = await client({ '/v2/declarations/REF-1': { status: 200, body } });
    expect(await dimona.consult('REF-1')).toMatchObject({
      status,
      periodId: '42',
      anomalies: [{ code: '90017-510', text: { fr: 'x' } }],
    });
  });

  it('waits while the service has not processed it', async () => {
    const { dimona } = await client({ '/v2/declarations/REF-1': { status: 404 } });
    expect(await dimona.consult('REF-1')).toMatchObject({ status: 'waiting' });
  });

  it('rejects when the service is down, so that the delivery is tried again', async () => {
    const { dimona } = await client({ '/v2/declarations': { status: 503 } });
    await expect(dimona.declare(aDeclaration())).rejects.toThrow('HTTP 503');
  });

  it('does not guess at a result that it does not know', async () => {
    const body = { declarationStatus: { result: 'Z' } };
    const { dimona } = await client({ '/v2/declarations/REF-1': { status: 200, body } });
    await expect(dimona.consult('REF-1')).rejects.toThrow('unknown result: Z');
  });
});
