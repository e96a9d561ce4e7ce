import {mkdirSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const PACKAGES = fileURLToPath(new URL('..', import.meta.url));
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Node's own `require`, because the one that Docusaurus loads the configuration with forgets what it has loaded. */
const require = createRequire(import.meta.url);

/** Libraries that are large or find their own files, loaded only when needed. */
const LATE = [
  '@swc/core',
  'dompurify',
  'esbuild',
  'fs-native-extensions',
  'mermaid',
  'playwright',
  'postcss',
  'purgecss',
  'refractor',
  'refractor/*',
  'sharp',
];

export const BUNDLE_OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['@docusaurus/*', 'webpack', ...LATE],
  logLevel: 'error',
};

/** What the configuration and the sidebars use, and the command line. In `packages/`. */
export const ENTRIES = {site: 'deskbook/index.ts', cli: 'deskbook/cli/index.ts'};

/** Loads what the configuration and the sidebars use. */
export function loadSite() {
  const file = fileOf('site');
  return require(require.cache[file] ? file : compiled('site'));
}

/**
 * Returns the path of a part of the engine in one file, which loads in a fraction of the time that its sources would
 * take. esbuild makes it in a moment, and again in a process that finds a source changed.
 */
export function compiled(name) {
  const file = fileOf(name);
  if (isFresh(file)) return file;
  const start = new Date();
  const {buildSync} = require('esbuild');
  const {outputFiles} = buildSync({
    ...BUNDLE_OPTIONS,
    entryPoints: [join(PACKAGES, ENTRIES[name])],
    // `ENGINE_DIR` is the folder above it.
    define: {__dirname: JSON.stringify(join(PACKAGES, 'text'))},
    write: false,
  });
  // Another process may be loading it, or making it too.
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(own, outputFiles[0].contents);
  utimesSync(own, start, start);
  renameSync(own, file);
  return file;
}

const fileOf = (name) => join(REPOSITORY, '.docusaurus', `${name}.cjs`);

function isFresh(file) {
  const made = changedAt(file);
  const sources = readdirSync(PACKAGES, {recursive: true}).filter((path) => path.endsWith('.ts'));
  const installed = join(REPOSITORY, 'node_modules', '.package-lock.json');
  return [installed, ...sources.map((path) => join(PACKAGES, path))].every((path) => changedAt(path) < made);
}

/** In milliseconds; 0 for a missing file. */
function changedAt(path) {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}
