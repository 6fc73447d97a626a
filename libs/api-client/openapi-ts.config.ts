import {
  clientDefaultConfig,
  clientDefaultMeta,
  clientPluginHandler,
  defineConfig,
  definePluginConfig,
} from '@hey-api/openapi-ts';

/** Our own client, beside the generated code: a tenth of the weight of the bundled ones. */
const ownClient = definePluginConfig({
  ...clientDefaultMeta,
  config: {
    ...clientDefaultConfig,
    bundle: false,
    throwOnError: true,
    '~hooks': { symbols: { getFilePath: () => 'client' } },
  },
  handler: clientPluginHandler as never,
  name: '../client',
});

/** Types and request functions of every route, from the document that the API writes. */
export default defineConfig({
  input: 'openapi.json',
  output: { path: 'libs/api-client/src/generated', clean: true, importFileExtension: null },
  logs: { level: 'warn', path: '.data/openapi-ts' },
  plugins: [ownClient() as never, '@hey-api/typescript', { name: '@hey-api/sdk', responseStyle: 'data' }],
});
