// The graph of modules in docs/architecture.md, from the table.
import fs from 'node:fs';
import path from 'node:path';
import { modules } from '../../architecture/modules.mjs';

const file = path.resolve(import.meta.dirname, '../../docs/architecture.md');
const lines = Object.entries(modules).flatMap(([name, { calls, hears }]) => [
  ...calls.map((called) => `  ${name} --> ${called}`),
  ...(name === 'webhooks' ? [] : hears).map((heard) => `  ${heard} -.-> ${name}`),
]);
const graph = [
  '```mermaid',
  'graph TD',
  '  %% solid: calls; dotted: news heard (webhooks hears every public event)',
  ...lines,
  '```',
].join('\n');
const rows = Object.entries(modules).map(
  ([name, { owns, calls, hears }]) => `| ${name} | ${owns} | ${calls.join(', ') || '–'} | ${hears.join(', ') || '–'} |`,
);
const table = ['| module | owns | calls | hears |', '| --- | --- | --- | --- |', ...rows].join('\n');
const text = fs.readFileSync(file, 'utf8');
fs.writeFileSync(
  file,
  text.replace(
    /<!-- graph:begin -->[\s\S]*<!-- graph:end -->/,
    `<!-- graph:begin -->\n${table}\n\n${graph}\n<!-- graph:end -->`,
  ),
);
