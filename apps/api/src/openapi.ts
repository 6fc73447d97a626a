import { describeApi } from '@coopera/platform/http';
import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import metadata from './openapi-metadata.gen';
import { errorsPage } from './reference';

export async function apiDocument(app: INestApplication): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(metadata);
  return describeApi(app);
}

/** The description at /api/openapi.json, and pages for people at /api/docs. */
export async function publishDocs(app: NestFastifyApplication): Promise<void> {
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/docs/errors', (_request, reply) => reply.type('text/html; charset=utf-8').send(errorsPage()));
  SwaggerModule.setup('api/docs', app, await apiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
