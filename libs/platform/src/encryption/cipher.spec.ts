import { Settings } from '../config/settings';
import { Cipher } from './cipher';

const cipherOf = (key: string) =>
  new Cipher(
    Settings.from({
      DATABASE_URL: 'postgres://a:b@127.0.0.1/c',
      QUEUE_BACKEND: 'postgres',
      JWT_SECRET: 'x'.repeat(32),
      DATA_KEY: key,
    }),
  );

describe('what is encrypted', () => {
  const cipher = cipherOf('a'.repeat(64));

  it('comes back, and never looks twice the same', () => {
    const [one, other] = [cipher.encrypt('85073003328'), cipher.encrypt('85073003328')];
    expect(cipher.decrypt(one)).toBe('85073003328');
    expect(one.equals(other)).toBe(false);
    expect(one.toString('latin1')).not.toContain('85073003328');
  });

  it('is refused when a byte was altered or the key is another', () => {
    const bytes = cipher.encrypt('85073003328');
    expect(() => cipherOf('b'.repeat(64)).decrypt(bytes)).toThrow();
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    expect(() => cipher.decrypt(bytes)).toThrow();
  });

  it('is found again by its fingerprint, which another key does not make', () => {
    expect(cipher.fingerprint('x').equals(cipher.fingerprint('x'))).toBe(true);
    expect(cipher.fingerprint('x').equals(cipherOf('b'.repeat(64)).fingerprint('x'))).toBe(false);
  });
});
