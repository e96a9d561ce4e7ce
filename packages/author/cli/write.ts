import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import type {CommandSite} from '@deskbook/content/commands';
import {whyNotConfined} from '@deskbook/engine/confine/bubblewrap';
import {CONFINED} from '@deskbook/engine/confine/confinedBuild';
import {currentServer} from '@deskbook/engine/releases/currentRelease';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {version} from '@deskbook/text/version';
import {HttpError} from '@deskbook/writing/httpError';
import {hostedAccess, localAccess} from '../node/access';
import {Proxies} from '../node/accounts/proxySignIn';
import {editorFiles} from '../node/bundleBrowser';
import {headOf, repositoryOf} from '../node/git/repository';
import {type Access, guards} from '../node/guards';
import {log} from '../node/log';
import {writingServer} from '../node/writingServer';
import {WritingSite} from '../node/writingSite';
import {openBrowser} from './openBrowser';

interface Options {
  port: string;
  open: boolean;
  /** Serves several authors. true if no address is given. */
  host?: string | true;
  url?: string;
  userHeader?: string;
  proxy?: string;
}

/** Serves the site with an editor: on this computer, or with `host` for several authors. Runs until stopped. */
export async function write(options: Options, deskbook: CommandSite): Promise<number> {
  try {
    return await serveEditor(process.cwd(), options, deskbook);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function serveEditor(siteDir: string, options: Options, {build, extensions}: CommandSite): Promise<number> {
  // Fail before the build if drafts can't be saved here.
  await repositoryOf(siteDir);
  await headOf(siteDir);
  process.env.DOCUSAURUS_KEEP_SERVER_BUNDLE = 'true';
  process.env[CONFINED] = 'true';
  const findServer = () => currentServer(siteDir);
  if (!findServer()) {
    const status = await build();
    if (status !== 0) return status;
  }
  const buildDir = join(siteDir, 'build');
  const deskbook = [process.execPath, join(ENGINE_DIR, '../bin/deskbook.mjs')];
  const site = await WritingSite.open({
    siteDir,
    deskbook,
    extensions: await extensions(),
    buildDir,
    findServer,
    editorDir: await editorFiles(siteDir),
    log,
    version: version(),
  });
  const {access, proxies, address, start} = options.host ? hosted(site, options) : local(site);
  const app = writingServer(site, [guards(access)]);
  // Trust only the web server's own addresses to name the user it let in.
  app.set('trust proxy', (from: string) => proxies.has(from));
  const server = createServer(app);
  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(Number(options.port), address, listening);
  });
  const reason = options.host ? whyNotConfined() : null;
  if (reason) process.stderr.write(`${notConfined(reason)}\n`);
  const first = start((server.address() as AddressInfo).port);
  process.stdout.write(`Write at ${first}\n`);
  log('started', {version: version()});
  if (options.open && !options.host) openBrowser(first);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  server.close();
  server.closeAllConnections();
  await site.close();
  // A running build ends with this process (see `stopWithParent`), so don't wait for it.
  return process.exit(0);
}

function notConfined(reason: string): string {
  return `Previews and builds can read every file that this user can, and use the network, because ${reason}. Pages that would read files are refused anyway.`;
}

/** How authors sign in, and where the server listens. */
interface Entrance {
  access: Access;
  proxies: Proxies;
  address: string;
  /** The URL to open first. */
  start(port: number): string;
}

function local(site: WritingSite): Entrance {
  const access = localAccess(site);
  const start = (port: number) => `http://localhost:${port}${site.baseUrl}?key=${access.provider.key}`;
  return {access, proxies: new Proxies([]), address: '127.0.0.1', start};
}

function hosted(site: WritingSite, {host, url, userHeader, proxy = '127.0.0.1,::1'}: Options): Entrance {
  const {write, url: ofSite} = site.district;
  const origin = new URL(url ?? write.url ?? ofSite).origin;
  const proxies = new Proxies(proxy.split(','));
  const access = hostedAccess(site, {origin, userHeader, proxies, idleMinutes: write.idle_minutes});
  const address = typeof host === 'string' ? host : '127.0.0.1';
  return {
    access,
    proxies,
    address,
    start: (port) => `${origin}${site.baseUrl} (behind a web server, which finds it at ${address}:${port})`,
  };
}
