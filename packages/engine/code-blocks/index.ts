import {definePlugin} from '../plugins/definePlugin';

/** Code blocks highlighted at build time by `remark/highlightCode.ts`, so browsers need no library. */
export default definePlugin({
  name: 'code-blocks',
  theme: 'engine/code-blocks/theme',
  remark: () => [{load: async () => (await import('./remark/highlightCode')).default(), stage: 'last'}],
  sheets: {'code-styles': /[\\/]code-blocks[\\/]theme[\\/]/},
  // The classic theme passes this library to `@theme/prism-include-languages` on every page, whether it's used or not.
  bundler: () => ({resolve: {alias: {'prism-react-renderer$': false}}}),
});
