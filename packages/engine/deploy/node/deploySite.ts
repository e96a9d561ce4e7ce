import {createHash} from 'node:crypto';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {District} from '@deskbook/content/schemas/district';
import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import {apacheSite} from '../domain/apacheSite';
import {allowedScripts, policyOf} from '../domain/contentPolicy';
import {describeFindings} from '../domain/describeFindings';
import {describeSizes} from '../domain/describeSizes';
import {FAIL2BAN_FILTER, FAIL2BAN_JAIL} from '../domain/fail2ban';
import {gatherFindings} from '../domain/gatherFindings';
import {iisSite} from '../domain/iisSite';
import {NGINX_ACCESS, NGINX_BROTLI, nginxSite} from '../domain/nginxSite';
import {robotsFile} from '../domain/robotsFile';
import {rootOfHost} from '../domain/rootOfHost';
import {BUILD_SERVICE, BUILD_TIMER, DEPLOY_PATH, DEPLOY_SERVICE, WRITE_SERVICE} from '../domain/serviceUnits';
import {headersFile} from '../domain/siteHeaders';
import {readBuild} from './readBuild';

/** Other hosts that the site uses. */
export interface Services {
  /** Origins that its scripts may send requests to; none if no service is configured. */
  connectTo?: readonly string[];
}

/**
 * Prepares a finished build for a web server: writes compressed files and `_headers` into the build, and settings for
 * nginx, Apache and IIS into one folder each, with those for systemd and fail2ban.
 *
 * @returns messages for whoever runs the build, as lines
 */
export async function deploySite(
  outDir: string,
  deployDir: string,
  {url, base_url: baseUrl, search_engines: searchEngines, compress}: District,
  {connectTo = []}: Services = {},
): Promise<string[]> {
  const started = performance.now();
  const {pages, sizes} = await readBuild(outDir, {own: url, baseUrl, compress});
  const seconds = (performance.now() - started) / 1000;

  const findings = gatherFindings(pages);
  const hashes = allowedScripts(findings.scripts).map(({what}) => createHash('sha256').update(what).digest('base64'));
  const facts = {baseUrl, searchEngines, policy: policyOf(hashes, {...findings.origins, 'connect-src': connectTo})};

  await writeFile(join(outDir, 'robots.txt'), robotsFile(url, facts), {flag: 'wx'}).catch(keepOwn);
  await writeFile(join(outDir, '_headers'), headersFile(facts, await topLevelOf(outDir)));
  await writeFiles(join(deployDir, 'nginx'), {
    'deskbook.conf': nginxSite(facts),
    'access.conf': NGINX_ACCESS,
    'brotli.conf': NGINX_BROTLI,
  });
  await writeFiles(join(deployDir, 'apache'), {'deskbook.conf': apacheSite(facts)});
  await writeFiles(join(deployDir, 'iis'), {'web.config': iisSite(facts)});
  if (baseUrl !== '/')
    for (const [server, files] of Object.entries(rootOfHost(baseUrl))) await writeFiles(join(deployDir, server), files);
  // Nobody writes in the public site, which is built with the other one.
  if (!isPublicBuild()) await writeServices(deployDir);
  return [...describeFindings(findings), ...(sizes.length > 0 ? [describeSizes(sizes, seconds)] : [])];
}

/** What runs `deskbook` on a server. */
async function writeServices(deployDir: string): Promise<void> {
  await writeFiles(join(deployDir, 'systemd'), {
    'deskbook-write@.service': WRITE_SERVICE,
    'deskbook-build@.service': BUILD_SERVICE,
    'deskbook-build@.timer': BUILD_TIMER,
    'deskbook-deploy@.path': DEPLOY_PATH,
    'deskbook-deploy@.service': DEPLOY_SERVICE,
  });
  await writeFiles(join(deployDir, 'fail2ban/filter.d'), {'deskbook.conf': FAIL2BAN_FILTER});
  await writeFiles(join(deployDir, 'fail2ban/jail.d'), {'deskbook.conf': FAIL2BAN_JAIL});
}

/** A district may have a `robots.txt` in `static`. */
function keepOwn(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function topLevelOf(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, {withFileTypes: true});
  return entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !/\.(?:gz|br)$/.test(name));
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), text);
  }
}
