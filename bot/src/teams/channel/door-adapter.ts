import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import type { BotConfig } from '../../config.ts';
import { StrictAuthentication } from './strict-authentication.ts';

/** What comes back over HTTP. */
export type DoorAnswer = { status: number; body?: unknown };

/**
 * botbuilder's adapter with an HTTP side of our own: its own writes error messages into the response and to the console.
 */
export class DoorAdapter extends CloudAdapter {
  constructor(config: BotConfig) {
    super(authenticationOf(config));
  }

  /**
   * Checks who is speaking and runs one turn.
   * @returns the invoke's answer, else 200; 400 when the body is no activity; 401 when it does not come from Teams
   * @throws when something on our side fails
   */
  async answer(
    body: unknown,
    authHeader: string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<DoorAnswer> {
    if (!isRecord(body)) return { status: 400 };
    const activity = body as Partial<Activity>;
    try {
      // First who, then what: whoever is not Teams learns nothing about what an activity should look like.
      const caller = await this.botFrameworkAuthentication.authenticateRequest(
        activity as Activity,
        authHeader,
      );
      if (!isActivity(activity)) return { status: 400 };
      const response = await this.processActivity(caller, activity, logic);
      return { status: response?.status ?? 200, body: response?.body as unknown };
    } catch (error) {
      if (error instanceof AuthenticationError) return { status: 401 };
      throw error;
    }
  }
}

/** Without an app id botbuilder takes unsigned activities; the configuration allows that on a loopback address only. */
function authenticationOf(config: BotConfig): BotFrameworkAuthentication {
  if (config.auth === 'on') return new StrictAuthentication(config);
  return new ConfigurationBotFrameworkAuthentication({});
}

/** Enough of an activity for a turn. Source: Bot Framework, activity schema (type, channelId, serviceUrl, from, conversation). */
function isActivity(activity: Partial<Record<keyof Activity, unknown>>): activity is Activity {
  const { type, serviceUrl, channelId, from, conversation } = activity;
  const areTexts = [type, serviceUrl, channelId].every((each) => typeof each === 'string' && each !== '');
  return areTexts && [from, conversation].every((each) => isRecord(each) && typeof each.id === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
