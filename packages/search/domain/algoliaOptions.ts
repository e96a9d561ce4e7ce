/** What a browser needs to query Algolia. All of it is public, because it's in the site's files. */
export interface AlgoliaOptions {
  readonly appId: string;
  /** Allows searching and nothing else */
  readonly searchKey: string;
  readonly index: string;
  /** An origin that answers instead of Algolia's own hosts, such as `http://127.0.0.1:4000`; null for Algolia's */
  readonly host: string | null;
}

/** Returns the client's `hosts` option; empty for Algolia's own hosts. */
export function clientHosts(host: string | null) {
  if (host === null) return {};
  const {protocol, hostname, port} = new URL(host);
  const server = {
    url: hostname,
    protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
    accept: 'readWrite' as const,
    ...(port && {port: Number(port)}),
  };
  return {hosts: [server]};
}

/** Returns the origins that a browser queries, for the Content-Security-Policy: the nearest server and three fallbacks. */
export function searchOrigins({appId, host}: AlgoliaOptions): string[] {
  if (host !== null) return [new URL(host).origin];
  const app = appId.toLowerCase();
  return [`https://${app}-dsn.algolia.net`, ...[1, 2, 3].map((number) => `https://${app}-${number}.algolianet.com`)];
}
