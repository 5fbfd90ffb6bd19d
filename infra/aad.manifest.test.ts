import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Permission = { id: string; value: string };
type EntraApp = {
  identifierUris: string[];
  appRoles: { id: string; value: string; allowedMemberTypes: string[]; isEnabled: boolean }[];
  api: {
    requestedAccessTokenVersion: number;
    oauth2PermissionScopes: Permission[];
    preAuthorizedApplications: { appId: string; delegatedPermissionIds: string[] }[];
  };
  requiredResourceAccess: unknown[];
};

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');
const app = JSON.parse(read('infra/aad.manifest.json')) as EntraApp;

/** Microsoft's own clients that may show the tab without asking the person again. */
const clients = {
  'Teams, desktop and mobile': '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  'Teams, web': '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  'Microsoft 365, web': '4765445b-32c6-49b0-83e6-1d93765276ca',
  'Microsoft 365, desktop': '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'Microsoft 365, mobile, and Outlook, desktop': 'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'Outlook, web': 'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  'Exchange Online, for Outlook, web': '00000002-0000-0ff1-ce00-000000000000',
  'Outlook, mobile': '27922004-5251-4030-b22d-91ecd9a37ea4',
  'Microsoft Office': '4345a7b9-9a63-4910-a426-35363201d503',
};

test('a person gets one of the eight roles of the process, from Entra', () => {
  expect(app.appRoles.map((role) => role.value)).toEqual([
    'nestleder',
    'instituttleder',
    'seksjonsleder',
    'up1',
    'up1-koordinator',
    'administrasjon',
    'prosjektokonom',
    'nettredaktor',
  ]);
  expect(new Set(app.appRoles.map((role) => role.id)).size).toBe(app.appRoles.length);
  expect(app.appRoles.every((role) => role.isEnabled && role.allowedMemberTypes.join() === 'User')).toBe(
    true,
  );
});

test('each of Microsoft’s nine clients may use the one permission, access_as_user', () => {
  const permission = app.api.oauth2PermissionScopes[0];
  expect(app.api.oauth2PermissionScopes.map((scope) => scope.value)).toEqual(['access_as_user']);
  expect(app.api.preAuthorizedApplications).toEqual(
    Object.values(clients).map((appId) => ({ appId, delegatedPermissionIds: [permission?.id] })),
  );
});

test('the tab’s token names the app in the form the server expects', () => {
  const manifest = JSON.parse(read('appPackage/manifest.json')) as {
    webApplicationInfo: { resource: string };
  };
  expect(app.identifierUris).toEqual([manifest.webApplicationInfo.resource]);
  expect(app.api.requestedAccessTokenVersion).toBe(2);
});

test('the app asks for no permission in Microsoft Graph', () => {
  expect(app.requiredResourceAccess).toEqual([]);
});
