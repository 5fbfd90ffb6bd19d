import { isTrustedServiceUrl } from './service-urls.ts';

const TRUSTED = ['https://smba.trafficmanager.net/', 'http://127.0.0.1:3979/teams/'];

it.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/no/22222222-2222-4222-8222-222222222222/',
  'http://127.0.0.1:3979/teams/',
  'http://127.0.0.1:3979/teams',
])('trusts %s', (url) => {
  expect(isTrustedServiceUrl(url, TRUSTED)).toBe(true);
});

it.each([
  'https://smba.trafficmanager.net.evil.example/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://user:pw@smba.trafficmanager.net/',
  'http://smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:8443/',
  'http://127.0.0.1:3979/teams-evil/',
  'http://127.0.0.1:3979/teams/../x/',
  'http://127.0.0.1:39790/teams/',
  'not a url',
  '',
  undefined,
])('does not trust %s', (url) => {
  expect(isTrustedServiceUrl(url, TRUSTED)).toBe(false);
});
