import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Code blocks that arrive highlighted: `remark/highlightCode.ts` makes them, and the browser needs no library. */
export default function codeBlocks({siteDir}: LoadContext): Plugin {
  return {
    name: 'deskbook-code-blocks',

    getThemePath: () => join(siteDir, 'src/plugins/code-blocks/theme'),

    // The classic theme hands this library to `@theme/prism-include-languages` on every page, whether used or not.
    configureWebpack: () => ({resolve: {alias: {'prism-react-renderer$': false}}}),
  };
}
