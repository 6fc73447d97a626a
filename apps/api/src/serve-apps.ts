import { existsSync, readFileSync } from 'node:fs';
import { Settings } from '@coopera/platform';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const apps = [
  { folder: 'apps/back-office/dist', prefix: '/office/' },
  { folder: 'apps/member-space/dist', prefix: '/' },
];

/** Serves the two built apps where they are; assets are immutable, pages are asked for again each time. */
export async function serveApps(app: NestFastifyApplication): Promise<void> {
  const settings = app.get(Settings);
  const built = apps
    .map(({ folder, prefix }) => ({ root: settings.path(folder), prefix }))
    .filter(({ root }) => existsSync(`${root}/index.html`));
  for (const [index, { root, prefix }] of built.entries())
    await app.register(fastifyStatic, {
      root,
      prefix,
      wildcard: false,
      decorateReply: index === 0,
      index: false,
      setHeaders: (reply, path) =>
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
  const pages = built.map(({ root, prefix }) => ({ prefix, html: readFileSync(`${root}/index.html`, 'utf8') }));
  const instance = app.getHttpAdapter().getInstance();
  for (const { prefix, html } of pages)
    for (const path of prefix === '/' ? ['/', '/:page', '/:page/*'] : ['/office', '/office/', '/office/*'])
      instance.get(path, (request: FastifyRequest, reply: FastifyReply) => answerPage(request, reply, html));
}

/** A page of the app, for whatever address a person typed; what looks like a file or an API call is not one. */
function answerPage(request: FastifyRequest, reply: FastifyReply, html: string): void {
  const path = request.url.split('?')[0] ?? '';
  if (path.startsWith('/api/') || /\.\w{2,5}$/.test(path)) {
    void reply.callNotFound();
    return;
  }
  void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
}
