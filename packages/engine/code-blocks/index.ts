import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {Plugin} from '@docusaurus/types';
import {sheets} from '../plugins/sheets';

/** Code blocks highlighted at build time by `remark/highlightCode.ts`, so browsers need no library. */
export default function codeBlocks(): Plugin {
  return {
    name: 'deskbook-code-blocks',

    getThemePath: () => join(ENGINE_DIR, 'engine/code-blocks/theme'),

    // The classic theme passes this library to `@theme/prism-include-languages` on every page, whether it's used or not.
    configureWebpack: (_config, isServer) => ({
      resolve: {alias: {'prism-react-renderer$': false}},
      ...(isServer ? {} : sheets({'code-styles': /[\\/]code-blocks[\\/]theme[\\/]/})),
    }),
  };
}
