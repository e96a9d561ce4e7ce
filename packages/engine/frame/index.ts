import {definePlugin} from '../plugins/definePlugin';

/** The parts around every page's text, and parts that any page may have. */
export default definePlugin({
  name: 'frame',
  theme: 'engine/frame/theme',
  sheets: {'tag-styles': /[\\/]theme-classic[\\/].*[\\/]Tag/},
});
