import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {isVerbose} from '@deskbook/text/isVerbose';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler, Configuration, ExternalItem} from 'webpack';
import {keepsServer} from '../keepsServer';
import {reportToBuild} from '../plugins/reportToBuild';
import {ROUTE_DATA} from '../plugins/routeData';
import {explainFailures} from './domain/explainFailures';
import {writeDraftModules} from './node/draftModules';
import {failedPages} from './node/failedPages';
import {writeFrame} from './node/frame';

/**
 * Renders all pages with one script. Docusaurus would write one more for each page, which both of its workers look up, read
 * and compile, only to delete them all, and a thousand files slow down the bundler and the disk too. Our plugins' page data
 * stays out of it, because Node reads JSON faster than the bundler can pass it on. Pages that fail are reported like mistakes
 * in the content.
 *
 * If the script is kept, it can also render unpublished pages (`packages/author/node/preview`).
 *
 * @param components those that transformers insert into pages, by theme name
 */
export default (components: readonly string[]) =>
  ({siteDir, generatedFilesDir}: LoadContext): Plugin => ({
    name: 'deskbook-server-bundle',

    configureWebpack: (_config, isServer) => ({
      plugins: process.env.NODE_ENV === 'production' ? [{apply: collectGarbage}] : [],
      ...(isServer && {
        externals: [readByNode(generatedFilesDir)],
        module: {parser: {javascript: {dynamicImportMode: 'eager'}}},
        entry: {main: join(ENGINE_DIR, 'engine/server-bundle/client/renderPage')},
        // Tells which file of the site a failure is in.
        optimization: {moduleIds: 'named'},
        // A module that fails while it loads fails for each page that needs it, and is never left half loaded.
        output: {strictModuleErrorHandling: true},
        ...(keepsServer() && entryForDrafts(generatedFilesDir, components)),
      }),
    }),

    async postBuild(props) {
      const failed = failedPages(props);
      if (isVerbose()) for (const {stack} of failed) process.stderr.write(`${stack}\n`);
      reportToBuild(explainFailures(failed, (file) => readFileSync(join(siteDir, file), 'utf8')));
      if (keepsServer()) await writeFrame(props);
    },
  });

function entryForDrafts(generatedFilesDir: string, components: readonly string[]): Configuration {
  writeDraftModules(generatedFilesDir, components);
  return {entry: {main: join(ENGINE_DIR, 'engine/server-bundle/client/drawDraft')}};
}

/**
 * Lets Node's `require` load the data of routes. What a component imports stays in the script, because a draft needs it
 * long after the folder of generated files belongs to another build.
 */
function readByNode(generatedFilesDir: string): ExternalItem {
  return ({request = '', contextInfo}, done) => {
    const isOfRoute = contextInfo?.issuer.startsWith(generatedFilesDir) && ROUTE_DATA.test(request);
    if (isOfRoute) done(undefined, `commonjs ${request.replace('@generated', generatedFilesDir)}`);
    else done();
  };
}

/**
 * Frees a compilation's memory before the next one starts or pages are rendered. V8 doesn't see the bundler's own memory
 * and would wait too long. This lowers the peak by about a fifth.
 */
function collectGarbage(compiler: Compiler): void {
  compiler.hooks.afterDone.tap('deskbook-server-bundle', () => {
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
  });
}
