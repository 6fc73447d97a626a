import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const libs = resolve(__dirname, '../libs');
const controllers = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.controller.ts'),
);

/** The decorators of each route of a controller, the class's own included. */
function routesOf(file: string): { route: string; decorators: string }[] {
  const text = readFileSync(join(libs, file), 'utf8');
  const ofClass = text.slice(0, text.indexOf('export class'));
  const body = text.slice(text.indexOf('export class'));
  return [...body.matchAll(/^ {2}@(?:Get|Post|Put|Patch|Delete)\(/gm)].map(({ index }) => {
    const name = /^ {2}(?:async )?(\w+)\(/m.exec(body.slice(index))?.[1];
    const end = body.indexOf(`${name}(`, index);
    // Decorators stand between the empty line before the route and its name.
    return { route: `${file}#${name}`, decorators: ofClass + body.slice(body.lastIndexOf('\n\n', index), end) };
  });
}

describe('routes', () => {
  const routes = controllers.flatMap(routesOf);

  it('are all found', () => {
    const verbs = controllers.flatMap(
      (file) => readFileSync(join(libs, file), 'utf8').match(/^ {2}@(Get|Post|Put|Patch|Delete)\(/gm) ?? [],
    );
    expect(routes.length).toBe(verbs.length);
    expect(routes.length).toBeGreaterThan(70);
  });

  it('each say who may use them: @Can a permission, or @Public', () => {
    expect(
      routes.filter(({ decorators }) => !/@Can\('|@Public\(\)/.test(decorators)).map(({ route }) => route),
    ).toEqual([]);
  });

  it('are public only where a person has no session yet, holds a signed link, or is a machine that watches', () => {
    const open = routes
      .filter(({ decorators }) => decorators.includes('@Public()'))
      .map(({ route }) => route.split('/').at(-1));
    expect(open.sort()).toEqual([
      'auth.controller.ts#choosePassword',
      'auth.controller.ts#login',
      'auth.controller.ts#logout',
      'auth.controller.ts#refresh',
      'health.controller.ts#figures',
      'health.controller.ts#live',
      'health.controller.ts#ready',
      'public-trainings.controller.ts#cancel',
      'public-trainings.controller.ts#catalogue',
      'public-trainings.controller.ts#confirm',
      'public-trainings.controller.ts#feed',
      'public-trainings.controller.ts#signUp',
      'training-evaluations.controller.ts#answer',
      'training-evaluations.controller.ts#form',
    ]);
  });
});
