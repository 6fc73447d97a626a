import { isSignedBy, signatureOf } from './webhook-signature';

const secret = 'whsec_test';
const body = '{"id":"1"}';
const now = 1_790_000_000;

describe('the signature of a webhook', () => {
  it('is the HMAC of the time and the body', () =>
    expect(signatureOf('secret', 'body', 1)).toBe(
      't=1,v1=842b24d9575dee4b6ec460b7e3af7d683501d84fe6279102340787c79d2e2bab',
    ));

  it('holds for what was signed', () =>
    expect(isSignedBy(secret, body, signatureOf(secret, body, now), now)).toBe(true));

  it.each([
    ['another body', secret, '{"id":"2"}', signatureOf(secret, body, now)],
    ['another secret', 'whsec_other', body, signatureOf(secret, body, now)],
    ['an old request', secret, body, signatureOf(secret, body, now - 301)],
    ['another time put on it', secret, body, signatureOf(secret, body, now).replace(`t=${now}`, `t=${now + 1}`)],
    ['no signature', secret, body, ''],
    ['a short signature', secret, body, `t=${now},v1=ab`],
  ])('does not hold for %s', (_, key, text, header) => expect(isSignedBy(key, text, header, now)).toBe(false));
});
