import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Schemas that may lie beside the repository and are never part of it. */
const SHARED = resolve(__dirname, '../../../../shared');

/** Runs tests that need a folder beside the repository; where it is not, says so in the report instead. */
export function withShared(folder: string, define: (path: string) => void): void {
  const path = join(SHARED, folder);
  if (existsSync(path)) define(path);
  else
    it(`NOT CHECKED: ../shared/${folder} is not there`, () => {
      console.warn(`not checked: ../shared/${folder} is not there`);
    });
}

/** The checker knows no folders: the schemas lie flat, their imports too. */
const flat = (path: string): string =>
  readFileSync(path, 'utf8').replaceAll('schemaLocation="../common/', 'schemaLocation="');

/** Problems of UBL documents against their schema, each with its file name: empty when all are valid. */
export async function ublErrors(documents: Record<string, string>, folder: string, root: string): Promise<string[]> {
  const { validateXML, memoryPages } = await import('xmllint-wasm');
  const common = join(folder, 'common');
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({ fileName, contents })),
    schema: flat(join(folder, 'maindoc', `UBL-${root}-2.1.xsd`)),
    preload: readdirSync(common).map((fileName) => ({ fileName, contents: flat(join(common, fileName)) })),
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map((error) => error.rawMessage);
}
