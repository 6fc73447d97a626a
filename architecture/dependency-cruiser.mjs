import { browser, ground, modules } from './modules.mjs';

const names = Object.keys(modules);
const anyModule = `(${names.join('|')})`;
const anyBackEnd = `(${[...names, ...ground].join('|')})`;
const test = '\\.(spec|medium-spec)\\.ts$';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** What a module may touch of the others: entry points of those it calls, events of those it hears. */
const table = names.map((name) => {
  const { calls, hears } = modules[name];
  const allowed = [
    `^libs/${name}/`,
    ...calls.map((called) => `^libs/${called}/src/index\\.ts$`),
    ...hears.map((heard) => `^libs/${heard}/src/events/index\\.ts$`),
  ];
  return rule(
    `module-${name}-uses-only-its-table`,
    `${name} calls: ${calls.join(', ') || 'nobody'}; hears: ${hears.join(', ') || 'nobody'}`,
    { path: `^libs/${name}/src/`, pathNot: test },
    { path: `^libs/${anyModule}/`, pathNot: allowed },
  );
});

export default {
  forbidden: [
    ...table,
    rule(
      'kernel-is-pure',
      'the kernel knows neither framework nor module',
      { path: '^libs/kernel/src/' },
      { path: ['^libs/(?!kernel/)', '^apps/', 'node_modules/(@nestjs|typeorm|bullmq|ioredis|pg)(/|$)'] },
    ),
    rule('platform-knows-no-module', '', { path: '^libs/platform/src/' }, { path: `^libs/${anyModule}/` }),
    rule(
      'back-end-knows-no-browser-package',
      '',
      { path: `^(apps/(api|worker|demo)|libs/${anyBackEnd})/` },
      { path: `^libs/(${browser.join('|')})/` },
    ),
    rule(
      'domain-is-pure',
      'rules are plain classes and functions',
      { path: '^libs/([^/]+)/src/domain/', pathNot: test },
      {
        pathNot: [
          '^libs/$1/src/domain/',
          '^libs/$1/src/[^/]+\\.errors\\.ts$',
          '^libs/kernel/src/index\\.ts$',
          'node_modules/ibantools/',
        ],
      },
    ),
    rule(
      'events-are-plain-data',
      '',
      { path: '^libs/([^/]+)/src/events/' },
      { pathNot: ['^libs/$1/src/events/', '^libs/kernel/src/index\\.ts$'] },
    ),
    rule(
      'application-knows-no-edge',
      '',
      { path: '^libs/[^/]+/src/application/', pathNot: test },
      { path: ['^libs/(?!platform)[^/]+/src/(http|jobs)/', '^libs/platform/src/(http|jobs)/index\\.ts$'] },
    ),
    rule(
      'persistence-knows-only-domain',
      '',
      { path: '^libs/([^/]+)/src/persistence/' },
      { path: '^libs/$1/src/(application|http|jobs)/' },
    ),
    rule(
      'edges-call-application',
      '',
      { path: '^libs/([^/]+)/src/(http|jobs)/', pathNot: ['^libs/platform/', test] },
      { path: ['^libs/$1/src/persistence/', 'node_modules/typeorm/'] },
    ),
    rule('worker-loads-no-http', '', { path: '^apps/worker/' }, { path: '^libs/[^/]+/src/http/' }),
    rule('api-loads-no-jobs', '', { path: '^apps/api/' }, { path: '^libs/[^/]+/src/jobs/' }),
    rule(
      'apps-use-entry-points',
      '',
      { path: '^apps/(api|worker|demo)/', pathNot: '\\.gen\\.ts$' },
      {
        path: '^libs/',
        pathNot: [
          '^libs/[^/]+/src/((http|jobs|events|module|database)/)?index\\.ts$',
          '^libs/[^/]+/testing/index\\.ts$',
        ],
      },
    ),
    rule(
      'testing-stays-in-tests',
      'builders are for tests, and for the demonstration that plays with them',
      { path: '^(libs/[^/]+/src|apps/(api|worker))/', pathNot: test },
      { path: '^libs/[^/]+/testing/' },
    ),
    rule('no-cycles', '', { pathNot: ['\\.gen\\.ts$', '^libs/(ui|i18n|api-client)/'] }, { circular: true }),
    rule(
      'no-unresolvable',
      '',
      { pathNot: ['\\.gen\\.ts$', '^libs/(ui|i18n|api-client)/'] },
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Without this a breach by `import type` passes unseen.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '^libs/(ui|i18n|api-client)/'] },
    exclude: { path: ['\\.gen\\.ts$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js'],
    },
  },
};
