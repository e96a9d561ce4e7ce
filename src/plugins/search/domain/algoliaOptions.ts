/** What a browser needs to ask Algolia. All of it is public: it is in the files of the site. */
export interface AlgoliaOptions {
  readonly appId: string;
  /** May search and nothing else. */
  readonly searchKey: string;
  readonly index: string;
  /** The origin that answers instead of Algolia's own hosts, such as `http://127.0.0.1:4000`; null: Algolia's. */
  readonly host: string | null;
}

/** A host as the `algoliasearch` client takes it. */
export interface ClientHost {
  readonly url: string;
  readonly port?: number;
  readonly protocol: 'http' | 'https';
  readonly accept: 'readWrite';
}

/** The client's option `hosts`; nothing where it is to ask Algolia's own. */
export function clientHosts(host: string | null): {hosts?: ClientHost[]} {
  if (host === null) return {};
  const {protocol, hostname, port} = new URL(host);
  return {
    hosts: [
      {
        url: hostname,
        protocol: protocol === 'http:' ? 'http' : 'https',
        accept: 'readWrite',
        ...(port ? {port: Number(port)} : {}),
      },
    ],
  };
}

/** The origins that a browser asks, for the Content-Security-Policy: the nearest server and three to fall back on. */
export function searchOrigins({appId, host}: AlgoliaOptions): string[] {
  if (host !== null) return [new URL(host).origin];
  const app = appId.toLowerCase();
  return [`https://${app}-dsn.algolia.net`, ...[1, 2, 3].map((number) => `https://${app}-${number}.algolianet.com`)];
}
