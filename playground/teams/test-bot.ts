import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jsonOf, parseJson, type Json } from './json.ts';
import type { Persona } from './personas.ts';

/** Somebody for the tests of this folder. */
export const anne: Persona = {
  id: 'anne',
  name: 'Anne Nesset',
  aadObjectId: '00000000-0000-4000-8000-000000000010',
  upn: 'anne@ilu.example',
  title: 'Nestleder',
  roles: ['nestleder'],
  form: 'nb',
};

/** A bot that writes down what it hears and answers as it is told. */
export async function listeningBot() {
  const heard: Json[] = [];
  let answer: Json = {};
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push(jsonOf(parseJson(Buffer.concat(chunks).toString())));
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    answerWith: (body: Json) => (answer = body),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
