import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { aCodaFile } from '../../testing';

const SCRIPT = resolve(__dirname, '../../../../scripts/bank-read.mjs');

describe('npm run bank:read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bank-read-'));
  const run = (bytes: Uint8Array) => {
    const file = join(folder, 'file');
    writeFileSync(file, bytes);
    return spawnSync(process.execPath, [SCRIPT, file], { encoding: 'utf8', cwd: folder });
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints a file as JSON, with its problems, and succeeds', () => {
    const text = Buffer.from(aCodaFile().receiving('5.00').bytes()).toString('latin1');
    const { status, stdout, stderr } = run(
      Buffer.from(text.replace('9               000005', '9               000009')),
    );
    const { statements, problems } = JSON.parse(stdout);
    expect([status, stderr, statements[0].movements[0].amount, problems[0].code]).toEqual([
      0,
      '',
      '5.00',
      'record-count-mismatch',
    ]);
  });

  it('says why on stderr alone when a file is refused, and fails', () => {
    const { status, stdout, stderr } = run(aCodaFile().receiving('5.00').bytes().subarray(0, 400));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^banking\.unreadable-statement: line \d+: /);
  });
});
