import { randomUUID } from 'node:crypto';
import type { Json } from './json.ts';
import type { Persona } from './personas.ts';
import { SigningKey, type TokenOverrides } from './signing.ts';

type IssuerSettings = {
  base: string;
  serviceUrl: string;
  botAppId: string;
  tenantId: string;
  tabClientId: string;
  tabAppIdUri: string;
  botTokenIssuer: string;
};

/** Teams on the web, as Entra knows it: learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad */
const TEAMS_WEB_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
/** Audience of tokens for the Bot Connector: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
const CONNECTOR = 'https://api.botframework.com';
/** Audience of tokens for Graph: learn.microsoft.com/graph/auth-v2-service, "Step 4: Request an access token". */
const GRAPH = 'https://graph.microsoft.com';
/** Audience of a token that may be exchanged: learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity */
const EXCHANGE = 'api://AzureADTokenExchange';

/** Who signs: the Bot Connector towards the bot, and Entra towards the tab and for the bot's own tokens. */
export class Issuer {
  readonly identityHeader = randomUUID();
  // Two keys, as in the world: a server that lets one stand for the other must be caught.
  private readonly connectorKey = new SigningKey();
  private readonly entraKey = new SigningKey();

  private readonly settings: IssuerSettings;

  constructor(settings: IssuerSettings) {
    this.settings = settings;
  }

  /**
   * The token that comes with every activity to the bot.
   * Claims: learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication, "Connector to bot".
   */
  botToken(overrides?: TokenOverrides): string {
    const { botTokenIssuer, botAppId, serviceUrl } = this.settings;
    return this.connectorKey.token({ iss: botTokenIssuer, aud: botAppId, serviceurl: serviceUrl }, overrides);
  }

  /**
   * The token that the tab gets from Teams for a person and shows to the server.
   * Claims: learn.microsoft.com/entra/identity-platform/access-token-claims-reference (v2.0).
   */
  userToken(persona: Persona, overrides?: TokenOverrides): string {
    const { base, tenantId, tabClientId } = this.settings;
    return this.entraKey.token(
      {
        iss: `${base}/${tenantId}/v2.0`,
        aud: tabClientId,
        azp: TEAMS_WEB_CLIENT,
        azpacr: '0',
        ver: '2.0',
        tid: tenantId,
        oid: persona.aadObjectId,
        sub: `sub-${persona.aadObjectId}`,
        name: persona.name,
        preferred_username: persona.upn,
        scp: 'access_as_user',
        ...(persona.roles.length > 0 ? { roles: persona.roles } : {}),
      },
      overrides,
    );
  }

  /**
   * App Service's managed identity: the token the bot asks for before it speaks to the connector.
   * Shape: learn.microsoft.com/azure/app-service/overview-managed-identity, "REST endpoint reference".
   */
  managedIdentity(query: URLSearchParams, header: string | undefined): { status: number; body: Json } {
    const resource = query.get('resource');
    if (header !== this.identityHeader)
      return { status: 401, body: { statusCode: 401, message: 'X-IDENTITY-HEADER is missing or wrong.' } };
    if (!resource || !query.get('api-version'))
      return { status: 400, body: { statusCode: 400, message: 'resource and api-version are required.' } };
    const clientId = query.get('client_id') ?? this.settings.botAppId;
    const expires = Math.floor(Date.now() / 1000) + 3600;
    return {
      status: 200,
      body: {
        access_token: this.appToken(clientId, resource),
        expires_on: String(expires),
        resource,
        token_type: 'Bearer',
        client_id: clientId,
      },
    };
  }

  /**
   * The token endpoint, for the app behind the tab, which trusts the bot's managed identity and nobody else.
   * Shapes: learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow, "Third case: Access token
   * request with a federated credential"; only scopes of Graph are given out here.
   */
  exchange(form: URLSearchParams): { status: number; body: Json } {
    const assertion = this.entraKey.claimsOf(form.get('client_assertion') ?? '');
    const { tabClientId, botAppId } = this.settings;
    const isTrusted = assertion?.aud === EXCHANGE && assertion.appid === botAppId;
    if (form.get('client_id') !== tabClientId || !isTrusted)
      return { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS700213' } };
    if (form.get('grant_type') !== 'client_credentials' || form.get('scope') !== `${GRAPH}/.default`)
      return { status: 400, body: { error: 'invalid_scope', error_description: 'AADSTS70011' } };
    const access_token = this.appToken(tabClientId, GRAPH);
    return { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token } };
  }

  private appToken(appid: string, aud: string): string {
    const { tenantId: tid } = this.settings;
    const iss = `https://sts.windows.net/${tid}/`;
    return this.entraKey.token({ iss, aud, appid, tid, ver: '1.0', idtyp: 'app' });
  }

  /** Whether the connector may do what a caller with this Authorization header asks. */
  isTheBot(authorization: string | undefined): boolean {
    const claims = this.claimsIn(authorization);
    return claims?.aud === CONNECTOR && claims.appid === this.settings.botAppId;
  }

  /** Whether Graph may tell such a caller what the app's manifest asks for: that is granted to the tab's app alone. */
  isTheApp(authorization: string | undefined): 'yes' | 'another' | 'nobody' {
    const claims = this.claimsIn(authorization);
    if (claims?.aud !== GRAPH) return 'nobody';
    return claims.appid === this.settings.tabClientId ? 'yes' : 'another';
  }

  private claimsIn(authorization: string | undefined): Json | undefined {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    return token === undefined ? undefined : this.entraKey.claimsOf(token);
  }

  /** The published documents by which others check our tokens, by path; undefined for any other path. */
  document(path: string): Json | undefined {
    const { base, tenantId, botTokenIssuer } = this.settings;
    const tenant = `${base}/${tenantId}`;
    const documents: Record<string, Json> = {
      // Endorsements: the same page, "Connector to bot", step 4: the key must be endorsed for the channel.
      '/v1/.well-known/openidconfiguration': {
        issuer: botTokenIssuer,
        jwks_uri: `${base}/v1/.well-known/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      },
      '/v1/.well-known/keys': { keys: [{ ...this.connectorKey.jwk(), endorsements: ['msteams'] }] },
      // learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
      [`/${tenantId}/v2.0/.well-known/openid-configuration`]: {
        issuer: `${tenant}/v2.0`,
        jwks_uri: `${tenant}/discovery/v2.0/keys`,
        token_endpoint: `${tenant}/oauth2/v2.0/token`,
        id_token_signing_alg_values_supported: ['RS256'],
      },
      [`/${tenantId}/discovery/v2.0/keys`]: { keys: [{ ...this.entraKey.jwk(), issuer: `${tenant}/v2.0` }] },
    };
    return documents[path];
  }

  /** The variables by which a server is told to trust this issuer and no other. */
  serverEnv(): Record<string, string> {
    const s = this.settings;
    return {
      BOT_ID: s.botAppId,
      BOT_TENANT_ID: s.tenantId,
      BOT_TYPE: 'UserAssignedMSI',
      BOT_TOKEN_ISSUER: s.botTokenIssuer,
      BOT_OPENID_METADATA: `${s.base}/v1/.well-known/openidconfiguration`,
      BOT_SERVICE_URLS: s.serviceUrl,
      AAD_APP_CLIENT_ID: s.tabClientId,
      AAD_APP_TENANT_ID: s.tenantId,
      AAD_APP_ID_URI: s.tabAppIdUri,
      AAD_AUTHORITY: s.base,
      AAD_JWKS_URL: `${s.base}/${s.tenantId}/discovery/v2.0/keys`,
      TAB_HOST_ORIGINS: s.base,
      GRAPH_URL: `${s.base}/graph`,
      GRAPH_CHATS: 'on',
      IDENTITY_ENDPOINT: `${s.base}/msi/token`,
      IDENTITY_HEADER: this.identityHeader,
    };
  }
}
