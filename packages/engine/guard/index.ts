import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';
import {guardPages} from './node/guardPages';

/** Keeps pages from making the bundler read or run files outside the content folders. */
export default function guard({siteDir}: LoadContext): Plugin {
  return {
    name: 'deskbook-guard',

    configureWebpack: () => ({plugins: [{apply: (compiler: Compiler) => guardPages(compiler, siteDir)}]}),
  };
}
