import {createRequire} from 'node:module';
import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LateFiles} from '../plugins/lateFiles';
import {BundlerPause} from './node/BundlerPause';
import {hasSameText} from './node/hasSameText';
import {type LoadedSite, ProblemsPlugin} from './node/ProblemsPlugin';
import {readLoaded} from './node/readLoaded';
import {serializeReloads} from './node/serializeReloads';
import {serveLateFiles} from './node/serveLateFiles';

const NAME = 'deskbook-dev-server';
const RELOADS = '@docusaurus/core/lib/server/site.js';

// One instance for the whole run, because configuration changes create new plugins but no new bundler.
const pause = new BundlerPause((path) => hasSameText(path, loaded));
const problemsPlugin = new ProblemsPlugin(() => loaded);
let loaded: LoadedSite;

/**
 * What `npm start` adds to Docusaurus. Builds contain none of it.
 *
 * @param lateFiles files of each plugin that are made when a browser asks for them
 */
export default (lateFiles: ReadonlyMap<string, LateFiles>) => (context: LoadContext) => devServer(context, lateFiles);

function devServer({siteDir, baseUrl}: LoadContext, lateFiles: ReadonlyMap<string, LateFiles>): Plugin {
  if (process.env.NODE_ENV === 'production') return {name: NAME};
  const core = createRequire(join(ENGINE_DIR, 'package.json'))(RELOADS);
  const reloaded = serializeReloads(core, (reload) => pause.during(reload));
  return {
    name: NAME,

    getClientModules: () => [join(ENGINE_DIR, 'engine/dev-server/theme/ProblemBar/mount')],

    async allContentLoaded({allContent}) {
      loaded = readLoaded(allContent, siteDir);
    },

    configureWebpack(_config, isServer) {
      if (isServer) return {};
      const client = {overlay: {runtimeErrors: isOfCode}};
      return {
        plugins: [pause, problemsPlugin],
        // Docusaurus refers to files by absolute paths and looks for each below its own folders first, so the bundler would
        // watch tens of thousands of files that don't exist.
        resolve: {preferAbsolute: true},
        devServer: {client, app: async () => serveLateFiles(baseUrl, lateFiles, reloaded)},
      };
    },
  };
}

/** Runs in the browser. A page that doesn't compile throws when it's opened, and its panel says more. */
function isOfCode(error: Error): boolean {
  return !error.message.includes('Module build failed');
}
