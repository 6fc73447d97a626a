import { describeApi } from '@coopera/platform/http';
import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import metadata from './openapi-metadata.gen';

export async function apiDocument(app: INestApplication): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(metadata);
  return describeApi(app);
}

/** The description at /api/openapi.json, and pages for people at /api/docs. */
export async function publishDocs(app: INestApplication): Promise<void> {
  SwaggerModule.setup('api/docs', app, await apiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
