import type { Overview } from '../../teams/page-contract.ts';
import type { ThemeName } from './place.ts';

type Situation = {
  world: Overview;
  persona: Overview['personas'][number];
  theme: ThemeName;
  entityId: string;
  subPageId: string;
};

/**
 * What Teams tells a tab about where it is: flat, teams-js turns it into app.Context.
 * Source: teams-js, packages/teams-js/src/public/app/app.ts, transformLegacyContextToAppContext.
 */
export function tabContext({
  world,
  persona,
  theme,
  entityId,
  subPageId,
}: Situation): Record<string, unknown> {
  return {
    locale: `${persona.form}-no`,
    theme,
    entityId,
    subEntityId: subPageId,
    isFullScreen: false,
    hostClientType: 'web',
    hostName: 'Teams',
    sessionId: 'playground',
    appSessionId: 'playground',
    ringId: 'general',
    tid: world.tenantId,
    loginHint: persona.upn,
    userPrincipalName: persona.upn,
    userObjectId: persona.aadObjectId,
    userDisplayName: persona.name,
    userLicenseType: 'Unknown',
  };
}
