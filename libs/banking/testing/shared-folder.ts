import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Samples and schemas that may lie beside the repository and are never part of it. */
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

/** Problems of a document against a schema: empty when it is valid. */
export async function schemaErrors(xml: string, schemaPath: string): Promise<string[]> {
  const { validateXML } = await import('xmllint-wasm');
  const schema = readFileSync(schemaPath, 'utf8');
  const { errors } = await validateXML({ xml: { fileName: 'document.xml', contents: xml }, schema });
  return errors.map((error) => error.message);
}
