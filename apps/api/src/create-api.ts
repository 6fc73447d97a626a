import { Log } from '@coopera/platform';
import { configureHttp } from '@coopera/platform/http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module';
import { publishDocs } from './openapi';
import { serveApps } from './serve-apps';

/** The API with its documentation and the two apps: one origin for everything a browser asks. */
export async function createApi(): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: 'loopback', bodyLimit: 2 * 1024 * 1024 });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, adapter, { bufferLogs: true });
  app.useLogger(app.get(Log));
  await configureHttp(app);
  await publishDocs(app);
  await serveApps(app);
  return app;
}
