import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

/** The description of the API, the same whichever machine makes it. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Coopéra')
      .setDescription(
        'The API of the shared enterprise. Sign in at /api/v1/auth/login and send the access token as a Bearer, or send an API key as X-Api-Key. Money is {"amount":"1234.56","currency":"EUR"}; days are YYYY-MM-DD; refusals are application/problem+json.',
      )
      .setVersion('1')
      .setOpenAPIVersion('3.1.0')
      .addBearerAuth()
      .addApiKey({ type: 'apiKey', name: 'X-Api-Key', in: 'header' }, 'apiKey')
      .build(),
    {
      extraModels: [ProblemDto],
      operationIdFactory: (controller, method) => `${nameOf(controller)}${method[0]?.toUpperCase()}${method.slice(1)}`,
    },
  );
  declareProblems(document);
  sortEnums(document);
  return document;
}

const nameOf = (controller: string): string => {
  const name = controller.replace(/Controller$/, '');
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
};

/** The compiler lists the members of a union in no stable order; a document that is committed needs one. */
function sortEnums(node: unknown): void {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'enum' && Array.isArray(value)) value.sort();
    else sortEnums(value);
  }
}

/** Every operation may refuse, always in the same shape. */
function declareProblems(document: OpenAPIObject): void {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } };
  for (const path of Object.values(document.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (operation) operation.responses = { ...operation.responses, default: { description: 'Refused', content } };
    }
}
