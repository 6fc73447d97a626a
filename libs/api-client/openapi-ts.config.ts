import { defineConfig } from '@hey-api/openapi-ts';

/** Types and request functions of every route, from the document that the API writes. */
export default defineConfig({
  input: 'openapi.json',
  output: { path: 'libs/api-client/src/generated', clean: true, importFileExtension: null },
  logs: { level: 'warn', path: '.data/openapi-ts' },
  plugins: [
    { name: '@hey-api/client-fetch', runtimeConfigPath: './libs/api-client/src/client-config', throwOnError: true },
    '@hey-api/typescript',
    { name: '@hey-api/sdk', responseStyle: 'data' },
  ],
});
