import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {Plugin} from '@docusaurus/types';
import {sheets} from '../plugins/sheets';
import {describeTally} from './node/tally';

/** Inlines line drawings (`remark/drawings.ts`), and gives other images sizes and modern formats (`remark/pictures.ts`). */
export default function images(): Plugin {
  return {
    name: 'deskbook-images',

    getThemePath: () => join(ENGINE_DIR, 'engine/images/theme'),

    configureWebpack: (_config, isServer) =>
      isServer ? {} : sheets({'drawing-styles': /[\\/]images[\\/]theme[\\/](?:Drawing|LightsKey)[\\/]/}),

    async postBuild() {
      const done = describeTally();
      if (done) process.stderr.write(`${done}\n`);
    },
  };
}
