import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {bundleBrowser} from '../../packages/author/node/bundleBrowser';
import {NO_NAMES, PACKAGED_SCHEMAS, schemaFiles} from '../../packages/content/editors/schemaFiles';
import {BUNDLE_OPTIONS, ENTRIES} from '../../packages/deskbook/compile.mjs';
import {compileScript, packagedName} from '../../packages/engine/boot/inlineScript';
import {SCRIPTS} from '../../packages/engine/boot/scripts';
import {bundlePlayers} from '../../packages/quiz-formats/course/bundlePlayers';
import {compileInto, publishedSources} from './compile';
import {importVendored} from './vendor';

/** `ENGINE_DIR` is the folder above theirs. */
const NODE_ENTRIES = {
  site: `packages/${ENTRIES.site}`,
  cli: `packages/${ENTRIES.cli}`,
  preview: 'packages/author/node/preview/previewProcess.ts',
  decode: 'packages/author/node/decode/decodeProcess.ts',
};

/** Entry points for bundlers: themes, islands, scripts of pages, and files that are named instead of imported. */
const BROWSER_ENTRIES = [
  /^packages\/(?:engine\/)?[\w-]+\/(?:theme|islands)\/.*\.tsx?$/,
  /^packages\/(?:engine\/)?[\w-]+\/client\/(?:openDocuments|watchKeys|localWorker|drawDraft|renderPage)\.tsx?$/,
  /^packages\/engine\/islands\/standIns\/\w+\.tsx?$/,
  /^packages\/engine\/boot\/toolsOfReact\.ts$/,
  /^packages\/ui\/browser\/reloadAtBadAnchor\.ts$/,
];

/** Compiles all packages into `lib/` for `@deskbook/site`. */
export async function packSite(): Promise<void> {
  rmSync('lib', {recursive: true, force: true});
  compileInto('lib', {
    node: NODE_ENTRIES,
    browser: publishedSources().filter((path) => BROWSER_ENTRIES.some((pattern) => pattern.test(path))),
    bundle: BUNDLE_OPTIONS,
  });
  writeFileSync('lib/sidebars.cjs', "module.exports = require('./node/site.cjs').sidebarsOf('docs');\n");
  cpSync('packages/deskbook/static', 'lib/deskbook/static', {recursive: true});
  cpSync('packages/ui/css', 'lib/ui/css', {recursive: true});
  for (const folder of ['pages', 'district']) {
    cpSync(`packages/content/templates/${folder}`, `lib/content/templates/${folder}`, {recursive: true});
  }
  mkdirSync(PACKAGED_SCHEMAS);
  for (const {path, text} of schemaFiles(PACKAGED_SCHEMAS, NO_NAMES)) writeFileSync(path, text);
  mkdirSync('lib/scripts');
  for (const name of SCRIPTS) writeFileSync(join('lib/scripts', packagedName(name)), compileScript(name));
  await bundleEditor();
  await bundlePlayers(resolve('packages'), resolve('lib'));
  writeTypes();
}

/** The editor draws diagrams with the same Mermaid as everything else. */
async function bundleEditor(): Promise<void> {
  const folder = 'lib/editor';
  await bundleBrowser(resolve('packages/editor'), folder, ['mermaid']);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const file = join(folder, name);
    writeFileSync(file, importVendored(readFileSync(file, 'utf8'), file, 'lib'));
  }
}

/** Writes the types for a district's configuration. The source file has only types, so it can be copied. */
function writeTypes(): void {
  const types = readFileSync('packages/deskbook/deskbookOptions.ts', 'utf8');
  writeFileSync('lib/site.d.ts', `${types}\nexport declare const deskbook: Deskbook;\n`);
}
