import type { Server } from 'restify';
import { z } from 'zod';
import { ERROR, ROUTES } from '../../contract/routes.ts';

type Route = (typeof ROUTES)[number];

/** GET /api/openapi.json. */
export function addOpenApi(server: Server, publicUrl: string): void {
  const document = openApiDocument(publicUrl);
  server.get('/api/openapi.json', (_req, res, next) => {
    res.send(200, document);
    next();
  });
}

/** The OpenAPI 3.1 document of the JSON routes, made from the contract (https://spec.openapis.org/oas/v3.1.0). */
function openApiDocument(publicUrl: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of ROUTES) (paths[route.path] ??= {})[route.method] = operation(route);
  return {
    openapi: '3.1.0',
    info: { title: 'Bindeledd', version: '1' },
    servers: [{ url: publicUrl }],
    paths,
    components: { securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  };
}

function operation(route: Route): object {
  const body = 'body' in route ? { requestBody: { required: true, content: json(route.body, 'input') } } : {};
  const query = 'query' in route ? queryParameters(route.query) : [];
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    summary: route.summary,
    ...(route.signedIn ? { security: [{ entra: [] }] } : {}),
    ...(inPath.length + query.length > 0 ? { parameters: [...inPath, ...query] } : {}),
    ...body,
    responses: {
      200: { description: 'Done', content: answerOf(route) },
      default: {
        description: 'An expected no or a fault, with a sentence for the reader',
        content: json(ERROR, 'output'),
      },
    },
  };
}

function answerOf(route: Route): object {
  return 'file' in route ? { [route.file]: {} } : json(route.answer, 'output');
}

function json(schema: z.ZodType, io: 'input' | 'output'): object {
  // Transforms (trimming) and refinements cannot be told in JSON Schema; what goes in can.
  return { 'application/json': { schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }) } };
}

function queryParameters(schema: z.ZodObject): object[] {
  return Object.entries(schema.shape).map(([name, part]) => ({
    name,
    in: 'query',
    schema: z.toJSONSchema(part as z.ZodType, { io: 'input', unrepresentable: 'any' }),
  }));
}
