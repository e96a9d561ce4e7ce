/** What a browser needs to ask Algolia. All of it is public: it is in the files of the site. */
export interface AlgoliaOptions {
  readonly appId: string;
  /** May search and nothing else. */
  readonly searchKey: string;
  readonly index: string;
  /** The origin that answers instead of Algolia's own hosts, such as `http://127.0.0.1:4000`; null: Algolia's. */
  readonly host: string | null;
}

/** The client's option `hosts`; nothing where it is to ask Algolia's own. */
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

/** The origins that a browser asks, for the Content-Security-Policy: the nearest server and three to fall back on. */
export function searchOrigins({appId, host}: AlgoliaOptions): string[] {
  if (host !== null) return [new URL(host).origin];
  const app = appId.toLowerCase();
  return [`https://${app}-dsn.algolia.net`, ...[1, 2, 3].map((number) => `https://${app}-${number}.algolianet.com`)];
}
