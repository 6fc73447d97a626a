import { Cipher, Settings } from '@coopera/platform';
import { SignedLinks } from './signed-links';

const settings = Settings.from({
  DATABASE_URL: 'postgres://localhost/x',
  JWT_SECRET: 'x'.repeat(32),
  DATA_KEY: 'ab'.repeat(32),
  QUEUE_BACKEND: 'postgres',
});
const links = new SignedLinks(new Cipher(settings), settings);
const id = '019ab000-0000-7000-8000-000000000001';

describe('a signed link', () => {
  it('is read back', () => expect(links.read('check-in', links.token('check-in', id, 3))).toEqual({ id, version: 3 }));

  it.each([
    ['of another purpose', links.token('cancel', id)],
    ['of another thing', links.token('check-in', id).replace('000001', '000002')],
    ['of another version', links.token('check-in', id).replace('.1.', '.2.')],
    ['without a signature', `${id}.1.`],
    ['cut short', links.token('check-in', id).slice(0, -4)],
    ['of nothing', ''],
  ])('%s is refused', (_, token) => expect(() => links.read('check-in', token)).toThrow('training.link-not-valid'));
});
