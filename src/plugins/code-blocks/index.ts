import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {ENGINE_DIR} from '../../engineDir';

/** Code blocks that arrive highlighted: `remark/highlightCode.ts` makes them, and the browser needs no library. */
export default function codeBlocks(): Plugin {
  return {
    name: 'deskbook-code-blocks',

    getThemePath: () => join(ENGINE_DIR, 'plugins/code-blocks/theme'),

    // The classic theme hands this library to `@theme/prism-include-languages` on every page, whether used or not.
    configureWebpack: () => ({resolve: {alias: {'prism-react-renderer$': false}}}),
  };
}
