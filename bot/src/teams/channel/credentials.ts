import {
  JwtTokenProviderFactory,
  ManagedIdentityAppCredentials,
  MicrosoftAppCredentials,
  type AppCredentials,
} from 'botframework-connector';
import type { BotConfig } from '../../config.ts';

/** Audience of tokens for the Bot Connector. Source: Microsoft, «Authentication with the Bot Connector API». */
export const CONNECTOR = 'https://api.botframework.com';

/**
 * The bot's own token, kept until it expires: from a managed identity in Azure, by a secret elsewhere, null with
 * authentication off.
 * @param resource whom the token is for
 * @throws (the function it gives) when the identity endpoint does not answer
 */
export function tokenSource(config: BotConfig, resource = CONNECTOR): () => Promise<string | null> {
  if (config.auth === 'off') return () => Promise.resolve(null);
  const credentials = credentialsOf(config, resource);
  return () => credentials.getToken();
}

function credentialsOf(config: Extract<BotConfig, { auth: 'on' }>, resource: string): AppCredentials {
  const { appId, password, tenantId } = config;
  if (config.type === 'UserAssignedMSI')
    return new ManagedIdentityAppCredentials(appId, resource, new JwtTokenProviderFactory());
  return new MicrosoftAppCredentials(appId, password ?? '', tenantId, resource);
}
