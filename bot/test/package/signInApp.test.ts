import * as v from 'valibot';
import { filledIn, provisioned, read } from './environment';

const Permission = v.object({ id: v.string(), type: v.string(), value: v.string(), isEnabled: v.boolean() });
const Registration = v.looseObject({
  appId: v.string(),
  signInAudience: v.string(),
  identifierUris: v.array(v.string()),
  api: v.object({
    requestedAccessTokenVersion: v.number(),
    oauth2PermissionScopes: v.array(Permission),
    preAuthorizedApplications: v.array(v.object({ appId: v.string(), delegatedPermissionIds: v.array(v.string()) })),
  }),
  requiredResourceAccess: v.array(v.unknown()),
  spa: v.object({ redirectUris: v.array(v.string()) }),
});
const Manifest = v.looseObject({
  webApplicationInfo: v.object({ id: v.string(), resource: v.string() }),
  permissions: v.array(v.string()),
});

const registration = v.parse(Registration, JSON.parse(filledIn('infra/aad.manifest.json', 'prod')));
const manifest = v.parse(Manifest, JSON.parse(filledIn('appPackage/manifest.json', 'prod')));

/** By Microsoft's list for single sign-on in a tab, and by the toolkit's own templates: whoever shows the tab and asks for its token. */
const teamsClients = {
  'Teams on a desktop and a phone': '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  'Teams in a browser': '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  'Microsoft 365 in a browser': '4765445b-32c6-49b0-83e6-1d93765276ca',
  'Microsoft 365 on a desktop': '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'Microsoft 365 on a phone, and Outlook on a desktop': 'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'Outlook in a browser': 'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
  'Outlook on a phone': '27922004-5251-4030-b22d-91ecd9a37ea4',
};

test('Whoever opens the tab in a client of Microsoft’s is signed in without being asked', () => {
  const [permission] = registration.api.oauth2PermissionScopes;
  expect(permission).toMatchObject({ value: 'access_as_user', type: 'User', isEnabled: true });
  expect(registration.api.preAuthorizedApplications).toEqual(
    Object.values(teamsClients).map((appId) => ({ appId, delegatedPermissionIds: [permission?.id] })),
  );
});

test('The registration and the manifest speak of the same app at the same address', () => {
  expect(manifest.webApplicationInfo).toEqual({ id: registration.appId, resource: registration.identifierUris[0] });
  expect(registration.identifierUris).toHaveLength(1);
  expect(registration.spa.redirectUris).toEqual([`https://${provisioned('prod').TAB_DOMAIN}/tab/auth-end`]);
  expect(read('tab/src/teams/signIn.ts')).toContain("returnPath = '/tab/auth-end'");
});

test('An administrator is asked for nothing but who a person is: no Graph, no secret, nobody of another tenant’s directory', () => {
  expect(registration.requiredResourceAccess).toEqual([]);
  expect(registration.signInAudience).toBe('AzureADMyOrg');
  expect(registration.api.requestedAccessTokenVersion).toBe(2);
  expect(Object.keys(registration).filter((key) => /password|keyCredentials|secret/i.test(key))).toEqual([]);
});

test('A team that adds the app gives it no permission: the roster and the posts go with being a bot there', () => {
  // Resource-specific consent would stand under this name. Nothing that is used needs any.
  expect(manifest).not.toHaveProperty('authorization');
  expect(manifest.permissions).toEqual(['identity']);
  expect(manifest.supportsChannelFeatures).toBe('tier1');
});
