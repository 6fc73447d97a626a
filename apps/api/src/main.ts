import 'reflect-metadata';
import { Log, Settings } from '@coopera/platform';
import { createApi } from './create-api';

async function main(): Promise<void> {
  const app = await createApi();
  const settings = app.get(Settings);
  await app.listen(settings.get('PORT'), settings.get('HOST'));
  app.get(Log).info('api ready', { url: await app.getUrl() });
}
void main();
