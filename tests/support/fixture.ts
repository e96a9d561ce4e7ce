import {readdirSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {copyFixture, copyFrame, MADE_OF, removeSite, runNodeWith} from '../sites/support/site';

/** The engine is tested on its own site, independent of `docs/` and `blog/`. */
export const FIXTURE_DOCS = resolve(__dirname, '../fixture-site/docs');
export const FIXTURE_SITE = resolve(__dirname, '../../.docusaurus/fixture');
const SOURCES = [...MADE_OF, 'package-lock.json', 'tests/fixture-site'];

export const FIXTURE_BUILD = join(FIXTURE_SITE, 'build');
/** Its cached drawings and images, for another build of the same pages. */
export const FIXTURE_CACHE = join(FIXTURE_SITE, 'node_modules/.cache');
export const FIXTURE_SERVER = join(FIXTURE_SITE, 'releases/current/server');
/** Its settings for each web server. */
export const FIXTURE_DEPLOY = join(FIXTURE_SITE, 'deploy');

/** The day the fixture is built and read: always the day before its first upcoming session. */
export const TODAY = '2026-11-30';
/** Noon in the fixture's time zone. */
export const NOW = new Date(`${TODAY}T12:00:00-06:00`);

/** Environment for building the fixture or rendering one of its pages. */
export const ON_THAT_DAY = {SOURCE_DATE_EPOCH: String(NOW.getTime() / 1000)};

/** Resolves when the fixture is built; meanwhile, tests of other sites run. */
export const fixtureBuilt = (): Promise<Response> => fetch(process.env.FIXTURE_URL as string);

/** Builds the fixture unless nothing has changed since the last build. */
export async function buildFixture(): Promise<void> {
  const builtAt = changedAt(join(FIXTURE_BUILD, 'index.html'));
  if (SOURCES.every((path) => lastChange(path) < builtAt)) return;
  for (const name of [...MADE_OF, 'docs', 'blog']) removeSite(join(FIXTURE_SITE, name));
  copyFrame(FIXTURE_SITE);
  copyFixture(FIXTURE_SITE);
  const environment = {...ON_THAT_DAY, DOCUSAURUS_KEEP_SERVER_BUNDLE: 'true'};
  const {code, output} = await runNodeWith(environment, FIXTURE_SITE, 'bin/deskbook.mjs', 'build');
  if (code !== 0) throw new Error(`The fixture site can't be built:\n${output}`);
}

function lastChange(path: string): number {
  const within = statSync(path).isDirectory() ? readdirSync(path, {recursive: true, encoding: 'utf8'}) : [];
  return Math.max(...['.', ...within].map((name) => changedAt(join(path, name))));
}

/** In milliseconds; 0 if missing. */
function changedAt(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
