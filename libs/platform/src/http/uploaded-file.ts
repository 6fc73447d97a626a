import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { httpErrors } from './http.errors';

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

const LIMIT_MB = 20;

/** The file of a multipart request, read whole up to 20 MB. Fails with: http.file-missing, http.file-too-large */
export const Upload = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<UploadedFile> => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (!request.isMultipart()) throw httpErrors.fail('file-missing', {}, '/file');
  const part = await request.file({ limits: { fileSize: LIMIT_MB * 1024 * 1024, files: 1 } });
  if (!part) throw httpErrors.fail('file-missing', {}, '/file');
  const bytes = await part.toBuffer().catch(() => {
    throw httpErrors.fail('file-too-large', { megabytes: LIMIT_MB }, '/file');
  });
  return { name: part.filename, bytes };
});
