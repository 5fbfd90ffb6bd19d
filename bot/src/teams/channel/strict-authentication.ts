import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationError,
  type AuthenticateRequestResult,
} from 'botframework-connector';
import type { BotConfig } from '../../config.ts';
import { CONNECTOR } from './credentials.ts';
import { isTrustedServiceUrl } from './service-urls.ts';

type SignedConfig = Extract<BotConfig, { auth: 'on' }>;

/**
 * Who may speak to the bot. botbuilder's own check answers 500 to a bad signature and lets through a token without an
 * expiry, of a foreign tenant, of the emulator's issuer, or an activity that would have its answer sent elsewhere.
 * Here each of them is a 401.
 * Claims: Microsoft, «Authentication with the Bot Connector API», Connector to bot.
 */
export class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly config: SignedConfig;

  constructor(config: SignedConfig) {
    // One attempt a call: botbuilder's own retries could double an answer.
    super(options(config), undefined, new AuthenticationConfiguration(), undefined, { noRetryPolicy: true });
    this.config = config;
  }

  /** @throws {AuthenticationError} (401) for everything that is not Teams, in our tenant, speaking to this bot now */
  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    if (!isTrustedServiceUrl(activity.serviceUrl, this.config.serviceUrls)) throw unauthorized();
    const result = await this.checkToken(activity, authHeader);
    const claim = (name: string): unknown =>
      result.claimsIdentity.claims.find((each) => each.type === name)?.value;
    if (typeof claim('exp') !== 'number' || claim('iss') !== this.config.tokenIssuer) throw unauthorized();
    if (tenantOf(activity) !== this.config.tenantId) throw unauthorized();
    return result;
  }

  private async checkToken(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    try {
      return await super.authenticateRequest(activity, authHeader);
    } catch (error) {
      // Names of what jsonwebtoken throws; anything else (the keys cannot be fetched) is our own fault, not the caller's.
      const name = error instanceof Error ? error.name : '';
      const isBadToken = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError'].includes(
        name,
      );
      if (isBadToken || error instanceof AuthenticationError) throw unauthorized();
      throw error;
    }
  }
}

/** One missing key makes botbuilder drop its defaults for all the others, so all are given. */
function options(config: SignedConfig) {
  return {
    MicrosoftAppType: config.type,
    MicrosoftAppId: config.appId,
    ...(config.password === undefined ? {} : { MicrosoftAppPassword: config.password }),
    MicrosoftAppTenantId: config.tenantId,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${config.tenantId}`,
    ToChannelFromBotOAuthScope: CONNECTOR,
    ToBotFromChannelTokenIssuer: config.tokenIssuer,
    OAuthUrl: 'https://token.botframework.com/',
    ToBotFromChannelOpenIdMetadataUrl: config.openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: config.openIdMetadata,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'true',
  };
}

function tenantOf(activity: Activity): string | undefined {
  const channelData: unknown = activity.channelData;
  const inChannelData = channelData as { tenant?: { id?: string } } | undefined;
  const conversation = activity.conversation as { tenantId?: string } | undefined;
  return conversation?.tenantId ?? inChannelData?.tenant?.id;
}

function unauthorized(): AuthenticationError {
  return new AuthenticationError('Unauthorized', 401);
}
