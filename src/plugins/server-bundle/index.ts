import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';

/**
 * The pages are drawn by one script. Docusaurus writes one for each page beside it, which both of its workers then look
 * up, read and compile, only to delete them all; and a thousand files cost the bundler and the disk something, too.
 */
export default function serverBundle(): Plugin {
  return {
    name: 'deskbook-server-bundle',

    configureWebpack: (_config, isServer) => ({
      plugins: process.env.NODE_ENV === 'production' ? [{apply: collectGarbage}] : [],
      ...(isServer && {module: {parser: {javascript: {dynamicImportMode: 'eager'}}}}),
    }),
  };
}

/**
 * Frees what a compilation leaves behind before the next one starts, or pages are rendered. V8 doesn't see the bundler's
 * own memory and would wait too long. This lowers the peak by about a fifth.
 */
function collectGarbage(compiler: Compiler): void {
  compiler.hooks.afterDone.tap('deskbook-server-bundle', () => {
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
  });
}
