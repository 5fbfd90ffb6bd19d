import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createBudget } from '../../bot/src/application/delivery/budget.ts';
import { expectedViews } from '../../bot/src/application/delivery/expected-views.ts';
import { reconcile } from '../../bot/src/application/delivery/reconcile.ts';
import type { Reconciled } from '../../bot/src/application/delivery/reconciling.ts';
import type { Renderer, ViewStore } from '../../bot/src/application/ports/delivery.ts';
import type { World } from '../../bot/src/application/ports/world.ts';
import { readConfig } from '../../bot/src/config.ts';
import { caseTable } from '../../bot/src/storage/case-table.ts';
import { conversationTable } from '../../bot/src/storage/conversation-table.ts';
import { forumTable } from '../../bot/src/storage/forum-table.ts';
import { registerTable } from '../../bot/src/storage/register-table.ts';
import { openTables } from '../../bot/src/storage/tables.ts';
import { viewTable } from '../../bot/src/storage/view-table.ts';
import { Years } from '../../bot/src/storage/years.ts';
import { createTeamsDoor } from '../../bot/src/teams/teams-door.ts';
import { linkToken, statusUrl } from '../../bot/src/web/status-link.ts';

/** Somebody who reads the tables and Teams with the product's own parts, beside the servers, and delivers nothing. */
export type Onlooker = {
  world: World;
  views: ViewStore;
  render: Renderer;
  /** The hourly comparison, now. */
  compare(): Promise<Reconciled>;
};

/** @param env what the servers are told */
export function createOnlooker(env: Record<string, string>): Onlooker {
  // The bot's own token comes from the identity endpoint, which the SDK reads from the environment.
  const { IDENTITY_ENDPOINT = '', IDENTITY_HEADER = '' } = env;
  Object.assign(process.env, { IDENTITY_ENDPOINT, IDENTITY_HEADER });
  const config = readConfig(env);
  const now = () => Date.now();
  const tables = openTables(config.tables);
  const years = new Years(tables, config.unit);
  const views = viewTable(tables, years, config.unit);
  const token = (caseNo: string, salt: string) => linkToken(config.statusLinkSecret, caseNo, salt);
  const world: World = {
    cases: caseTable(tables, years),
    register: registerTable(tables, config.unit, now),
    forums: forumTable(tables, years, config.unit),
    views,
    now,
    randomId: () => '',
    linkToken: token,
    nudge: () => undefined,
  };
  const log = () => undefined;
  const { render, messenger, lookout } = createTeamsDoor({
    world,
    conversations: conversationTable(tables, config.unit, now),
    // What is told once does not stand, and is not compared.
    digest: {
      world,
      sections: [],
      undelivered: () => Promise.resolve(0),
      lastSent: () => Promise.resolve(null),
      sinceOf: () => Promise.resolve(null),
    },
    views,
    mail: null,
    config,
    statusUrl: (caseNo, salt) => statusUrl(config.publicUrl, caseNo, token(caseNo, salt)),
    log,
  });
  return {
    world,
    views,
    render,
    compare: () =>
      reconcile({
        ...{ views, render, messenger, lookout, now, log },
        digest: (text) => createHash('sha256').update(text).digest('base64url'),
        expectedViews: () => expectedViews(world),
        budget: createBudget(config.relay.limitFactor),
        rest: () => wait(20),
      }),
  };
}
