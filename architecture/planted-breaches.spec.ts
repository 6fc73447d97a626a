import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');

/** One breach a rule: a file that must not be, and the rule that must catch it by name. */
const breaches: [rule: string, file: string, line: string][] = [
  [
    'module-recovery-uses-only-its-table',
    'libs/recovery/src/application/planted.ts',
    `import { Invoice } from '../../../invoicing/src/domain/invoice'; export const a = Invoice;`,
  ],
  [
    'module-ledger-uses-only-its-table',
    'libs/ledger/src/application/planted.ts',
    `import type { InvoicePaid } from '@coopera/invoicing/events'; export type A = InvoicePaid;`,
  ],
  [
    'module-invoicing-uses-only-its-table',
    'libs/invoicing/src/jobs/planted.ts',
    `import { BudgetsModule } from '@coopera/budgets'; export const a = BudgetsModule;`,
  ],
  [
    'module-banking-uses-only-its-table',
    'libs/banking/src/application/planted.ts',
    `export const a = () => import('../../../invoicing/src/domain/invoice');`,
  ],
  [
    'kernel-is-pure',
    'libs/kernel/src/planted.ts',
    `import { Outbox } from '@coopera/platform'; export const a = Outbox;`,
  ],
  [
    'platform-knows-no-module',
    'libs/platform/src/planted.ts',
    `import { Ledger } from '@coopera/ledger'; export const a = Ledger;`,
  ],
  [
    'back-end-knows-no-browser-package',
    'libs/ledger/src/planted.ts',
    `import * as i18n from '../../i18n/src/index'; export const a = i18n;`,
  ],
  [
    'domain-is-pure',
    'libs/invoicing/src/domain/planted.ts',
    `import { Injectable } from '@nestjs/common'; export const a = Injectable;`,
  ],
  [
    'domain-is-pure',
    'libs/invoicing/src/domain/planted.ts',
    `import { randomUUID } from 'node:crypto'; export const a = randomUUID;`,
  ],
  [
    'domain-is-pure',
    'libs/invoicing/src/domain/planted.ts',
    `export type X = import('../persistence/invoice.repository').InvoiceRepository;`,
  ],
  [
    'events-are-plain-data',
    'libs/invoicing/src/events/planted.ts',
    `import type { Invoice } from '../domain/invoice'; export type A = Invoice;`,
  ],
  [
    'application-knows-no-edge',
    'libs/invoicing/src/application/planted.ts',
    `import { InvoicesController } from '../http/invoices.controller'; export const a = InvoicesController;`,
  ],
  [
    'persistence-knows-only-domain',
    'libs/invoicing/src/persistence/planted.ts',
    `import { SaveDraft } from '../application/save-draft.use-case'; export const a = SaveDraft;`,
  ],
  [
    'edges-call-application',
    'libs/invoicing/src/http/planted.ts',
    `import { InvoiceRepository } from '../persistence/invoice.repository'; export const a = InvoiceRepository;`,
  ],
  [
    'worker-loads-no-http',
    'apps/worker/src/planted.ts',
    `import { InvoicingHttpModule } from '@coopera/invoicing/http'; export const a = InvoicingHttpModule;`,
  ],
  [
    'api-loads-no-jobs',
    'apps/api/src/planted.ts',
    `import { InvoicingJobsModule } from '@coopera/invoicing/jobs'; export const a = InvoicingJobsModule;`,
  ],
  [
    'apps-use-entry-points',
    'apps/api/src/planted.ts',
    `import { Invoice } from '../../../libs/invoicing/src/domain/invoice'; export const a = Invoice;`,
  ],
  [
    'testing-stays-in-tests',
    'libs/banking/src/application/planted.ts',
    `import { aCamtFile } from '@coopera/banking/testing'; export const a = aCamtFile;`,
  ],
  ['no-cycles', 'libs/ledger/src/planted.ts', `import { b } from './planted-too'; export const a = b;`],
  [
    'no-unresolvable',
    'libs/recovery/src/application/planted.ts',
    `import { Invoice } from '@coopera/invoicing/domain/invoice'; export const a = Invoice;`,
  ],
];

describe('the rules of architecture', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'coopera-arch-'));
    for (const name of ['apps/api', 'apps/worker', 'libs', 'architecture', 'tsconfig.json', 'package.json'])
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (path) => !/node_modules|\/dist(\/|$)/.test(path),
      });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('are each broken once, and each breach is caught by its name', () => {
    const planted = breaches.map(([rule, file, line], index) => ({
      rule,
      line,
      file: file.replace('planted', `planted-${index}`),
    }));
    for (const { file, line } of planted) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), line.replace('planted-too', 'planted-other'));
    }
    const cycle = planted.find(({ rule }) => rule === 'no-cycles')?.file ?? '';
    writeFileSync(
      join(copy, 'libs/ledger/src/planted-other.ts'),
      `import { a } from './${basename(cycle, '.ts')}'; export const b = () => a;`,
    );
    const caught = violations(planted.map(({ file }) => file));
    const missed = planted.filter(({ rule, file }) => !caught.some((line) => line.startsWith(`${rule}: ${file}`)));
    expect(missed).toEqual([]);
  });

  const violations = (files: string[]): string[] => {
    const done = spawnSync(
      'node_modules/.bin/depcruise',
      [...files, '--config', 'architecture/dependency-cruiser.mjs', '--output-type', 'err'],
      { cwd: copy, encoding: 'utf8' },
    );
    return [...done.stdout.matchAll(/error ([\w-]+: \S+)/g)].map((match) => match[1] as string);
  };
});
