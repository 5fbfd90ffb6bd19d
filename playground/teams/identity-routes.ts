import { header, type Handler } from './http.ts';
import type { Issuer } from './issuer.ts';

/** The issuer's documents, the managed-identity endpoint and the token endpoint. */
export function identityRoutes(issuer: Issuer): Handler {
  return (call) => {
    if (call.method === 'POST' && call.path.endsWith('/oauth2/v2.0/token'))
      return issuer.exchange(new URLSearchParams(call.text));
    if (call.method !== 'GET') return undefined;
    if (call.path === '/msi/token')
      return issuer.managedIdentity(call.query, header(call, 'x-identity-header'));
    const document = issuer.document(call.path);
    return document && { status: 200, body: document };
  };
}
