import { webhookUrl } from './webhook-url';

const isTaken = (url: string, allowLoopback = false): boolean => {
  try {
    webhookUrl(url, allowLoopback);
    return true;
  } catch {
    return false;
  }
};

describe('the address of a receiver', () => {
  it.each(['https://partner.example/hooks', 'https://8.8.8.8/hooks', 'https://partner.example:8443/'])(
    'may be %s',
    (url) => expect(isTaken(url)).toBe(true),
  );

  it.each([
    'http://partner.example/hooks',
    'http://8.8.8.8/',
    'ftp://partner.example/',
    'file:///etc/passwd',
    'https://name:word@partner.example/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://localhost/',
    'https://db.internal/',
    'https://redis/',
    'not an address',
  ])('may not be %s', (url) => expect(isTaken(url)).toBe(false));

  it.each(['http://127.0.0.1:4000/', 'http://localhost:4000/', 'http://[::1]:4000/', 'https://localhost/'])(
    'may be %s where loopback is allowed',
    (url) => expect(isTaken(url, true)).toBe(true),
  );

  it.each(['http://10.0.0.1/', 'http://partner.example/', 'https://169.254.169.254/'])(
    'may not be %s even there',
    (url) => expect(isTaken(url, true)).toBe(false),
  );
});
