import {readdirSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import {BUNDLE_OPTIONS} from './bundle';

const SITE_DIR = join(__dirname, '..', '..');
const SOURCES = join(SITE_DIR, 'packages');
/** Node's own `require`, because the one that Docusaurus loads the configuration with forgets what it has loaded. */
const load = createRequire(__filename);
const BUNDLE = join(SITE_DIR, '.docusaurus', 'site.cjs');

/**
 * Loads everything that the configuration and the sidebars use. Docusaurus would compile each of our files and their
 * imports with Babel, which takes as long as a third of a small build. esbuild bundles them in a moment, and again in a
 * process that finds a source changed.
 */
export function loadSite(): typeof import('./index') {
  if (!load.cache[BUNDLE] && !isFresh()) {
    buildSync({
      entryPoints: [join(__dirname, 'index.ts')],
      outfile: BUNDLE,
      define: {__dirname: JSON.stringify(join(SOURCES, 'text'))},
      ...BUNDLE_OPTIONS,
    });
  }
  return load(BUNDLE);
}

function isFresh(): boolean {
  const built = changedAt(BUNDLE);
  const sources = readdirSync(SOURCES, {recursive: true}).filter((path) => String(path).endsWith('.ts'));
  const installed = join(SITE_DIR, 'node_modules', '.package-lock.json');
  return [installed, ...sources.map((path) => join(SOURCES, String(path)))].every((path) => changedAt(path) < built);
}

/** In milliseconds; 0 for a missing file. */
function changedAt(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
