/**
 * Compiles `packages/` into `lib/` for the published package; npm runs it before packing. Browser code stays many files, for each
 * site's bundler; Node code becomes four files.
 */
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {buildSync, type Metafile, transformSync} from 'esbuild';
import {bundleBrowser} from '../packages/author/node/bundleBrowser';
import {NO_NAMES, PACKAGED_SCHEMAS, schemaFiles} from '../packages/content/editors/schemaFiles';
import {BUNDLE_OPTIONS} from '../packages/deskbook/bundle';
import {bundlePlayers} from '../packages/quiz-formats/course/bundlePlayers';

/** `ENGINE_DIR` is the folder above theirs. */
const NODE_ENTRIES = {
  site: 'packages/deskbook/index.ts',
  cli: 'packages/deskbook/cli/index.ts',
  preview: 'packages/author/node/preview/previewProcess.ts',
  decode: 'packages/author/node/decode/decodeProcess.ts',
};

/** Entry points for bundlers: themes, islands, scripts of pages, and files that are named instead of imported. */
const BROWSER_ENTRIES = [
  /^(?:engine\/)?[\w-]+\/(?:theme|islands)\/.*\.tsx?$/,
  /^(?:engine\/)?[\w-]+\/client\/(?:openDocuments|watchKeys|localWorker|drawDraft|renderPage)\.tsx?$/,
  /^engine\/islands\/standIns\/\w+\.tsx?$/,
  /^engine\/boot\/(?!template\.).*\.ts$/,
  /^ui\/browser\/reloadAtBadAnchor\.ts$/,
];

async function main(): Promise<void> {
  rmSync('lib', {recursive: true, force: true});
  compileForBrowsers();
  const {metafile} = buildSync({
    ...BUNDLE_OPTIONS,
    entryPoints: NODE_ENTRIES,
    outdir: 'lib/node',
    outExtension: {'.js': '.cjs'},
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
  });
  writeFileSync('lib/LICENSES.txt', licensesOf(metafile));
  writeFileSync('lib/sidebars.cjs', "module.exports = require('./node/site.cjs').sidebarsOf('docs');\n");
  cpSync('packages/deskbook/static', 'lib/deskbook/static', {recursive: true});
  cpSync('packages/ui/css', 'lib/ui/css', {recursive: true});
  for (const folder of ['pages', 'district']) {
    cpSync(`packages/content/templates/${folder}`, `lib/content/templates/${folder}`, {recursive: true});
  }
  mkdirSync(PACKAGED_SCHEMAS);
  for (const {path, text} of schemaFiles(PACKAGED_SCHEMAS, NO_NAMES)) writeFileSync(path, text);
  await bundleBrowser(resolve('packages/editor'), 'lib/editor');
  await bundlePlayers(resolve('packages'), resolve('lib'));
  writeTypes();
}

/** Compiles browser files one by one, with their style sheets. */
function compileForBrowsers(): void {
  const sources = readdirSync('packages', {recursive: true, encoding: 'utf8'}).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const shipped = sources.filter((path) => !path.includes('__tests__/') && !path.endsWith('.d.ts'));
  const entryPoints = shipped
    .filter((path) => BROWSER_ENTRIES.some((pattern) => pattern.test(path)))
    .map((path) => `packages/${path}`);
  const {metafile} = buildSync({
    entryPoints,
    bundle: true,
    outdir: 'lib',
    format: 'esm',
    packages: 'external',
    alias: {'@deskbook': resolve('packages')},
    external: ['@theme/*', '@theme-init/*', '@docusaurus/*', '@generated/*'],
    loader: {'.css': 'empty'},
    write: false,
    metafile: true,
  });
  for (const path of Object.keys(metafile.inputs)) {
    const target = path.replace(/^packages/, 'lib').replace(/\.tsx?$/, '.js');
    mkdirSync(dirname(target), {recursive: true});
    if (path === target) throw new Error(`${path} is not in packages`);
    if (path.endsWith('.css')) cpSync(path, target);
    else writeFileSync(target, compile(path));
  }
}

function compile(path: string): string {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  const {code} = transformSync(readFileSync(path, 'utf8'), {loader, jsx: 'automatic', target: 'es2020'});
  // All of them are one published package.
  const toLib = relative(dirname(path), 'packages').replaceAll('\\', '/');
  return code.replace(/(?<=\b(?:from|import) ?\(?")@deskbook(?=\/)/g, toLib);
}

/** Returns the licenses of the bundled libraries. */
function licensesOf({inputs}: Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .toSorted()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(folder, file), 'utf8') : `License: ${license}`;
      return `${name} ${version}\n\n${text.trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Writes the types for a district's configuration. The source file has only types, so it can be copied. */
function writeTypes(): void {
  const types = readFileSync('packages/deskbook/deskbookOptions.ts', 'utf8');
  writeFileSync('lib/site.d.ts', `${types}\nexport declare const deskbook: Deskbook;\n`);
}

void main();
