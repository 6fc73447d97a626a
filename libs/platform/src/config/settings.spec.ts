import { Settings } from './settings';

const good = {
  DATABASE_URL: 'postgres://a:b@127.0.0.1/c',
  REDIS_URL: 'redis://127.0.0.1:6379/0',
  JWT_SECRET: 'x'.repeat(32),
  DATA_KEY: 'a'.repeat(64),
};

describe('settings', () => {
  it('are read once, with their defaults', () => {
    expect(Settings.from(good).get('PORT')).toBe(3000);
  });

  it('tell every fault at once', () => {
    const bad = () => Settings.from({ ...good, JWT_SECRET: 'short', DATA_KEY: 'zz', PORT: '99999' });
    for (const name of ['JWT_SECRET', 'DATA_KEY', 'PORT']) expect(bad).toThrow(name);
  });

  it('need Redis, or the word that there is none', () => {
    expect(() => Settings.from({ ...good, REDIS_URL: undefined })).toThrow('REDIS_URL');
    expect(Settings.from({ ...good, REDIS_URL: undefined, QUEUE_BACKEND: 'postgres' }).get('QUEUE_BACKEND')).toBe(
      'postgres',
    );
  });
});
