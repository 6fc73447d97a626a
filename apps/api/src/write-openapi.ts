import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module';
import { apiDocument } from './openapi';
import { errorsDocument, eventsDocument } from './reference';

/** Writes the description of the API, its errors and its events. Preview mode builds no provider: no database is needed. */
async function main(target: string): Promise<void> {
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'health/metrics'] });
  writeFileSync('docs/errors.md', errorsDocument());
  writeFileSync('docs/events.md', eventsDocument());
  writeFileSync(target, `${JSON.stringify(await apiDocument(app), null, 2)}\n`);
  process.exit(0);
}
void main(process.argv[2] ?? 'openapi.json');
