import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(__dirname, '../xsd');

/** Problems of a file against a schema of Intervat: empty when it is valid. */
export async function schemaErrors(xml: string, schema: string): Promise<string[]> {
  const { validateXML } = await import('xmllint-wasm');
  const read = (fileName: string) => ({ fileName, contents: readFileSync(join(FOLDER, fileName), 'utf8') });
  const preload = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.xsd') && name !== schema)
    .map(read);
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: [read(schema)],
    preload,
  });
  return errors.map((error) => error.message);
}
