import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {BundlerPause} from './node/BundlerPause';
import {serializeReloads} from './node/serializeReloads';

const NAME = 'deskbook-dev-server';
const RELOADS = '@docusaurus/core/lib/server/site.js';

// One for the whole run: a change of the configuration makes new plugins, but no new bundler.
const pause = new BundlerPause();

/** What `npm start` does beyond Docusaurus; nothing of it is in a build. */
export default function devServer({siteDir}: LoadContext): Plugin {
  if (process.env.NODE_ENV === 'production') return {name: NAME};
  serializeReloads(createRequire(join(siteDir, 'package.json'))(RELOADS), (reload) => pause.during(reload));
  return {
    name: NAME,

    configureWebpack: (_config, isServer) => (isServer ? {} : {plugins: [pause]}),
  };
}
