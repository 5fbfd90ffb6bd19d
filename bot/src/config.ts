import { z } from 'zod';

/**
 * The only reader of the environment. Everything that differs between a laptop, a test and Azure is here,
 * with its default; nothing else in the server looks at process.env.
 */
const csv = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part.length > 0),
);
const absoluteUrl = z.url().transform((text) => text.replace(/\/$/, ''));

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  /** Where people reach the server from outside; links in cards and on the status page start with it. */
  PUBLIC_URL: absoluteUrl.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** The unit whose cases these are: the first part of every partition key. */
  UNIT: z
    .string()
    .regex(/^[a-z0-9]{2,20}$/)
    .default('ilu'),

  TABLES_CONNECTION_STRING: z.string().optional(),
  TABLES_ENDPOINT: absoluteUrl.optional(),
  TABLE_PREFIX: z
    .string()
    .regex(/^[a-z0-9]{0,30}$/)
    .default(''),

  /** `off` lets unsigned activities in, for Microsoft's Agents Playground; refused outside a loopback address. */
  BOT_AUTH: z.enum(['on', 'off']).default('on'),
  BOT_ID: z.string().optional(),
  BOT_TENANT_ID: z.string().optional(),
  BOT_TYPE: z.enum(['UserAssignedMSI', 'SingleTenant']).default('UserAssignedMSI'),
  BOT_PASSWORD: z.string().optional(),
  BOT_TOKEN_ISSUER: z.string().default('https://api.botframework.com'),
  BOT_OPENID_METADATA: z.url().default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  /** Prefixes of the service URLs that activities may come from and be answered to. */
  BOT_SERVICE_URLS: csv.default(['https://smba.trafficmanager.net/']),

  /** Microsoft Graph, where a card is looked for when the answer to its first post was lost. Empty: nobody looks. */
  GRAPH_URL: absoluteUrl.optional(),
  /** `on` looks in people's chats with the bot too. That takes an administrator's consent: decision 0016. */
  GRAPH_CHATS: z.enum(['on', 'off']).default('off'),

  AAD_APP_CLIENT_ID: z.string().optional(),
  AAD_APP_TENANT_ID: z.string().optional(),
  AAD_APP_ID_URI: z.string().optional(),
  AAD_AUTHORITY: absoluteUrl.default('https://login.microsoftonline.com'),
  AAD_JWKS_URL: z.url().optional(),
  TEAMS_APP_ID: z.string().default('bindeledd'),
  /** Origins besides Microsoft's own that may show the tab in a frame (the playground's, on one's own machine). */
  TAB_HOST_ORIGINS: csv.default([]),

  /** Key of the status links that senders get. At least 32 characters; changing it ends all links. */
  STATUS_LINK_SECRET: z.string().min(32).optional(),
  /** Where mail to senders is sent through: `smtp(s)://user:password@host:port`. Empty: nobody is written to. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The address that mail comes from. */
  MAIL_FROM: z.email().optional(),
  /** How long a relay may hold a view before another takes it over, in milliseconds. */
  RELAY_LEASE_MS: z.coerce.number().int().min(200).default(15_000),
  /** Shortest time between two updates of the same card, in milliseconds. */
  RELAY_MIN_GAP_MS: z.coerce.number().int().min(0).default(1_000),
  /** How often the relay looks for marks it was not told of, in milliseconds. */
  RELAY_SWEEP_MS: z.coerce.number().int().min(50).default(2_000),
  /** How long after a first post without an answer Teams is asked whether it stands, in milliseconds. */
  RELAY_LOOK_AFTER_MS: z.coerce.number().int().min(0).default(5_000),
  /** Times the rate that Teams publishes. Above 1 only where nobody counts, as in a test that cannot wait. */
  RELAY_LIMIT_FACTOR: z.coerce.number().positive().default(1),
  /** How often what stands in Teams is compared with the tables, in milliseconds. */
  RECONCILE_EVERY_MS: z.coerce.number().int().min(1_000).default(3_600_000),
  /** How often the clock is looked at for what is due, in milliseconds. */
  CLOCK_TICK_MS: z.coerce.number().int().min(50).default(60_000),
  /** How long the clock's run of an instance that has gone silent is left alone, in milliseconds. */
  CLOCK_LEASE_MS: z.coerce.number().int().min(200).default(60_000),
  /** How far the server's clock is ahead of the real one, in milliseconds, for trying things out; refused outside a loopback address. */
  CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  /** Requests a sender may send from one address in an hour. */
  INTAKE_PER_HOUR: z.coerce.number().int().min(1).default(20),
});

type Environment = z.infer<typeof environment>;

export type TablesConfig = { prefix: string } & ({ connectionString: string } | { endpoint: string });

export type BotConfig =
  | { auth: 'off' }
  | {
      auth: 'on';
      appId: string;
      tenantId: string;
      type: 'UserAssignedMSI' | 'SingleTenant';
      password: string | undefined;
      tokenIssuer: string;
      openIdMetadata: string;
      serviceUrls: string[];
    };

export type GraphConfig = {
  url: string;
  /** The app of the manifest's webApplicationInfo: to it, and not to the bot, Teams grants what the manifest asks for. */
  clientId: string;
  /** Where that app's tokens come from. */
  tokenUrl: string;
  chats: boolean;
};

export type MailConfig = {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`); else STARTTLS where the server has it, and always before a password. */
  secure: boolean;
  login: { user: string; password: string } | null;
  /** The address that mail comes from. */
  from: string;
};

export type SignInConfig = {
  clientId: string;
  tenantId: string;
  audiences: string[];
  issuer: string;
  jwksUrl: string;
};

export type Config = {
  production: boolean;
  host: string;
  port: number;
  publicUrl: string;
  logLevel: string;
  unit: string;
  tables: TablesConfig;
  bot: BotConfig;
  /** Null: nobody looks for cards whose posting got no answer. */
  graph: GraphConfig | null;
  signIn: SignInConfig;
  teamsAppId: string;
  tabHostOrigins: string[];
  statusLinkSecret: string;
  /** Null: senders are told on their status page only. */
  mail: MailConfig | null;
  relay: {
    leaseMs: number;
    minGapMs: number;
    sweepMs: number;
    lookAfterMs: number;
    limitFactor: number;
  };
  reconcileEveryMs: number;
  clock: { tickMs: number; leaseMs: number; offsetMs: number };
  intakePerHour: number;
};

/** What is wrong with the environment, in one sentence a person can act on. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads and checks the environment.
 * @throws {ConfigError} naming the first variable that is missing or wrong
 */
export function readConfig(env: Env): Config {
  const e = readEnvironment(env);
  return {
    production: e.NODE_ENV === 'production',
    host: e.HOST,
    port: e.PORT,
    publicUrl: e.PUBLIC_URL ?? `http://${e.HOST}:${e.PORT}`,
    logLevel: e.LOG_LEVEL,
    unit: e.UNIT,
    tables: tables(e),
    bot: bot(e),
    graph: graph(e),
    signIn: signIn(e),
    teamsAppId: e.TEAMS_APP_ID,
    tabHostOrigins: e.TAB_HOST_ORIGINS,
    statusLinkSecret: required(e, 'STATUS_LINK_SECRET', 'the key of the senders’ status links'),
    mail: mail(e),
    relay: {
      leaseMs: e.RELAY_LEASE_MS,
      minGapMs: e.RELAY_MIN_GAP_MS,
      sweepMs: e.RELAY_SWEEP_MS,
      lookAfterMs: e.RELAY_LOOK_AFTER_MS,
      limitFactor: e.RELAY_LIMIT_FACTOR,
    },
    reconcileEveryMs: e.RECONCILE_EVERY_MS,
    clock: clock(e),
    intakePerHour: e.INTAKE_PER_HOUR,
  };
}

/**
 * Only where the tables are and whose they are, for programs that need nothing else.
 * @throws {ConfigError} naming the first variable that is missing or wrong
 */
export function readTablesConfig(env: Env): Pick<Config, 'unit' | 'tables'> {
  const e = readEnvironment(env);
  return { unit: e.UNIT, tables: tables(e) };
}

type Env = Record<string, string | undefined>;

function readEnvironment(env: Env): Environment {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigError(`${String(issue?.path[0] ?? 'The environment')}: ${issue?.message ?? 'not valid'}`);
}

function tables(e: Environment): TablesConfig {
  if (e.TABLES_CONNECTION_STRING)
    return { prefix: e.TABLE_PREFIX, connectionString: e.TABLES_CONNECTION_STRING };
  if (e.TABLES_ENDPOINT) return { prefix: e.TABLE_PREFIX, endpoint: e.TABLES_ENDPOINT };
  throw new ConfigError('TABLES_ENDPOINT (or TABLES_CONNECTION_STRING) is missing: where the tables are.');
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** On one's own machine, where nobody else can reach the server. */
function isForTryingOut(e: Environment): boolean {
  return e.NODE_ENV !== 'production' && LOOPBACK.has(e.HOST);
}

function clock(e: Environment): Config['clock'] {
  if (e.CLOCK_OFFSET_MS !== 0 && !isForTryingOut(e))
    throw new ConfigError(
      'CLOCK_OFFSET_MS is only for a loopback HOST outside production; refusing to start.',
    );
  return { tickMs: e.CLOCK_TICK_MS, leaseMs: e.CLOCK_LEASE_MS, offsetMs: e.CLOCK_OFFSET_MS };
}

function bot(e: Environment): BotConfig {
  if (e.BOT_AUTH === 'off') {
    if (!isForTryingOut(e))
      throw new ConfigError(
        'BOT_AUTH=off is only for a loopback HOST outside production; refusing to start.',
      );
    return { auth: 'off' };
  }
  // botbuilder silently switches authentication off when the app id is empty, so it may never be.
  return {
    auth: 'on',
    appId: required(e, 'BOT_ID', 'the bot’s app id'),
    tenantId: required(e, 'BOT_TENANT_ID', 'the bot’s tenant'),
    type: e.BOT_TYPE,
    password: e.BOT_TYPE === 'SingleTenant' ? required(e, 'BOT_PASSWORD', 'the bot’s secret') : undefined,
    tokenIssuer: e.BOT_TOKEN_ISSUER,
    openIdMetadata: e.BOT_OPENID_METADATA,
    serviceUrls: e.BOT_SERVICE_URLS,
  };
}

/** Without authentication there is no token for Graph, so then it is off whatever the address says. */
function graph(e: Environment): GraphConfig | null {
  if (e.GRAPH_URL === undefined || e.BOT_AUTH === 'off') return null;
  const { clientId, tenantId } = signIn(e);
  const tokenUrl = `${e.AAD_AUTHORITY}/${tenantId}/oauth2/v2.0/token`;
  return { url: e.GRAPH_URL, clientId, tokenUrl, chats: e.GRAPH_CHATS === 'on' };
}

/** Source of the ports: RFC 6409 (submission) and RFC 8314 (submissions). */
function mail(e: Environment): MailConfig | null {
  if (e.SMTP_URL === undefined) return null;
  const { protocol, hostname, port, username, password } = new URL(e.SMTP_URL);
  const secure = protocol === 'smtps:';
  const login = { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  return {
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    login: login.user === '' ? null : login,
    from: required(e, 'MAIL_FROM', 'the address that mail to senders comes from'),
  };
}

function signIn(e: Environment): SignInConfig {
  const clientId = required(e, 'AAD_APP_CLIENT_ID', 'the app registration of the tab');
  const tenantId = required(e, 'AAD_APP_TENANT_ID', 'the tenant whose people sign in');
  const authority = `${e.AAD_AUTHORITY}/${tenantId}`;
  return {
    clientId,
    tenantId,
    audiences: e.AAD_APP_ID_URI ? [clientId, e.AAD_APP_ID_URI] : [clientId],
    issuer: `${authority}/v2.0`,
    jwksUrl: e.AAD_JWKS_URL ?? `${authority}/discovery/v2.0/keys`,
  };
}

function required(e: Environment, name: keyof Environment, what: string): string {
  const value = e[name];
  if (typeof value === 'string' && value.length > 0) return value;
  throw new ConfigError(`${name} is missing: ${what}.`);
}
