import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../clock/clock';
import { Settings } from '../config/settings';
import { countingQueries, queriesSoFar } from '../database/query-count';
import { Metrics } from '../observability/metrics';
import { validationPipe } from './validation';

/** What every HTTP process and every test of a route shares. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
  await app.register(multipart);
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'health/metrics'] });
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  measure(app);
  tellTheDay(app);
  if (app.get(Settings, { strict: false }).get('NODE_ENV') === 'test') tellTheQueries(app);
}

/** Screens take the day from here: a demonstration may live on another than the browser's. */
function tellTheDay(app: NestFastifyApplication): void {
  const clock = app.get(Clock, { strict: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (_request, reply, done) => {
      void reply.header('x-coopera-today', clock.today());
      done();
    });
}

/** In the tests each answer says how many statements it took. */
function tellTheQueries(app: NestFastifyApplication): void {
  const http = app.getHttpAdapter().getInstance();
  http.addHook('onRequest', (_request, _reply, done) => countingQueries(done));
  http.addHook('onSend', async (_request, reply) => {
    void reply.header('x-coopera-queries', queriesSoFar());
  });
}

function measure(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics, { strict: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
      done();
    });
}
