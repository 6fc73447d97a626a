import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export interface RenderRequest {
  id: number;
  template: string;
  data: string;
}

export interface RenderAnswer {
  id: number;
  bytes?: Uint8Array;
  error?: string;
}

/** Entry of the document process: one typst compiler, one request after the other. */
const root = process.argv[2] ?? '.';
const inter = (face: string, file: string): string => join(root, 'node_modules/@expo-google-fonts/inter', face, file);

const compiler = NodeCompiler.create({
  workspace: root,
  fontArgs: [
    {
      fontPaths: [
        inter('400Regular', 'Inter_400Regular.ttf'),
        inter('400Regular_Italic', 'Inter_400Regular_Italic.ttf'),
        inter('600SemiBold', 'Inter_600SemiBold.ttf'),
        inter('700Bold', 'Inter_700Bold.ttf'),
      ],
    },
  ],
});

let made = 0;

function render({ template, data }: RenderRequest): Uint8Array {
  const compiled = compiler.compile({ mainFilePath: join(root, template), inputs: { data } });
  const document = compiled.result;
  if (!document) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'typst said nothing'));
  const bytes = compiler.pdf(document);
  // typst keeps about 1 MB a document for ever unless told not to.
  compiler.evictCache(0);
  made += 1;
  if (made % 25 === 0) global.gc?.();
  return bytes;
}

process.on('message', (request: RenderRequest) => {
  try {
    process.send?.({ id: request.id, bytes: render(request) } satisfies RenderAnswer);
  } catch (error) {
    process.send?.({ id: request.id, error: String(error) } satisfies RenderAnswer);
  }
});
process.on('disconnect', () => process.exit(0));
