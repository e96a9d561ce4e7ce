/**
 * Compiles `src/` into `lib/` for the package; npm runs it before packing. Browser code stays many files, for each
 * site's bundler; Node code becomes four files.
 */
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {buildSync, type Metafile, transformSync} from 'esbuild';
import {NO_NAMES, PACKAGED_SCHEMAS, schemaFiles} from '../src/editors/schemaFiles';
import {bundlePlayers} from '../src/plugins/quiz/formats/course/bundlePlayers';
import {BUNDLE_OPTIONS} from '../src/site/bundle';
import {bundleBrowser} from '../src/write/node/bundleBrowser';

const NODE_ENTRIES = {
  site: 'src/site/index.ts',
  cli: 'src/cli/index.ts',
  preview: 'src/write/node/preview/previewProcess.ts',
  decode: 'src/write/node/decode/decodeProcess.ts',
};

/** Entry points for bundlers: themes, islands, scripts of pages, and files that are named instead of imported. */
const BROWSER_ENTRIES = [
  /^plugins\/[\w-]+\/(?:theme|islands)\/.*\.tsx?$/,
  /^plugins\/[\w-]+\/client\/(?:openDocuments|watchKeys|localWorker|drawDraft|renderPage)\.tsx?$/,
  /^islands\/standIns\/\w+\.tsx?$/,
  /^boot\/(?!template\.).*\.ts$/,
  /^browser\/reloadAtBadAnchor\.ts$/,
];

async function main(): Promise<void> {
  rmSync('lib', {recursive: true, force: true});
  compileForBrowsers();
  const {metafile} = buildSync({
    ...BUNDLE_OPTIONS,
    entryPoints: NODE_ENTRIES,
    outdir: 'lib',
    outExtension: {'.js': '.cjs'},
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
  });
  writeFileSync('lib/LICENSES.txt', licensesOf(metafile));
  writeFileSync('lib/sidebars.cjs', "module.exports = require('./site.cjs').sidebarsOf('docs');\n");
  cpSync('src/static', 'lib/static', {recursive: true});
  cpSync('src/css', 'lib/css', {recursive: true});
  for (const folder of ['pages', 'district']) {
    cpSync(`src/templates/${folder}`, `lib/templates/${folder}`, {recursive: true});
  }
  mkdirSync(PACKAGED_SCHEMAS);
  for (const {path, text} of schemaFiles(PACKAGED_SCHEMAS, NO_NAMES)) writeFileSync(path, text);
  await bundleBrowser(resolve('src/write/browser'), 'lib/write/browser');
  await bundlePlayers(resolve('src'), resolve('lib'));
  writeTypes();
}

/** Compiles browser files one by one, with their style sheets. */
function compileForBrowsers(): void {
  const sources = readdirSync('src', {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  const shipped = sources.filter((path) => !path.includes('__tests__/') && !path.endsWith('.d.ts'));
  const entryPoints = shipped
    .filter((path) => BROWSER_ENTRIES.some((pattern) => pattern.test(path)))
    .map((path) => `src/${path}`);
  const {metafile} = buildSync({
    entryPoints,
    bundle: true,
    outdir: 'lib',
    format: 'esm',
    packages: 'external',
    external: ['@theme/*', '@theme-init/*', '@docusaurus/*', '@generated/*'],
    loader: {'.css': 'empty'},
    write: false,
    metafile: true,
  });
  for (const path of Object.keys(metafile.inputs)) {
    const target = path.replace(/^src/, 'lib').replace(/\.tsx?$/, '.js');
    mkdirSync(dirname(target), {recursive: true});
    if (path === target) throw new Error(`${path} is not in src`);
    if (path.endsWith('.css')) cpSync(path, target);
    else writeFileSync(target, compile(path));
  }
}

function compile(path: string): string {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  return transformSync(readFileSync(path, 'utf8'), {loader, jsx: 'automatic', target: 'es2020'}).code;
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
  const types = readFileSync('src/site/deskbookOptions.ts', 'utf8');
  writeFileSync('lib/site.d.ts', `${types}\nexport declare const deskbook: Deskbook;\n`);
}

void main();
