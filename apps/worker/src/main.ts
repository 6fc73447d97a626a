import 'reflect-metadata';
import { Log } from '@coopera/platform';
import { WorkerRuntime } from '@coopera/platform/jobs';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true });
  app.useLogger(app.get(Log));
  app.enableShutdownHooks();
  await app.get(WorkerRuntime).start();
  app.get(Log).info('worker ready');
  process.send?.('ready');
}
void main();
