// A file that nobody can read at once is two files: an error at 300 lines, a remark at 150.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const SOURCES = /\.(ts|tsx|mjs)$/;
const OTHER = /\.gen\.ts$|libs\/api-client\/src\/generated\/|^migrations\/|\.spec\.|medium-spec|e2e-spec/;
const files = execFileSync('git', ['ls-files', 'apps', 'libs', 'scripts', 'architecture', 'test'], { encoding: 'utf8' })
  .split('\n')
  .filter((name) => SOURCES.test(name) && !OTHER.test(name) && fs.existsSync(name))
  .map((name) => ({ name, lines: fs.readFileSync(name, 'utf8').split('\n').length - 1 }));
for (const { name, lines } of files.filter((file) => file.lines > 150))
  console.log(`${lines > 300 ? 'error ' : 'remark'} ${lines} lines: ${name}`);
process.exit(files.some((file) => file.lines > 300) ? 1 : 0);
