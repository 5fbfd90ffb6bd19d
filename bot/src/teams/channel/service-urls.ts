/**
 * Whether an address is one that our token may be sent to: it begins with one of the trusted addresses, host and all.
 * A prefix of text alone would take `https://smba.trafficmanager.net.evil.example/` for Teams.
 */
export function isTrustedServiceUrl(url: unknown, trusted: readonly string[]): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const given = new URL(url);
  return trusted.some((each) => {
    if (!URL.canParse(each)) return false;
    const prefix = new URL(each);
    return (
      given.origin === prefix.origin &&
      given.username === '' &&
      given.password === '' &&
      withSlash(given.pathname).startsWith(withSlash(prefix.pathname))
    );
  });
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
