import {isPreview} from '../isPreview';
import {definePlugin} from '../plugins/definePlugin';
import {describeTally} from './node/tally';

/** Inlines line drawings (`remark/drawings.ts`), and gives other images sizes and modern formats (`remark/pictures.ts`). */
export default definePlugin({
  name: 'images',
  theme: 'engine/images/theme',
  sheets: {
    'drawing-styles': /[\\/]images[\\/]theme[\\/](?:Drawing|LightsKey|PartView)[\\/]/,
    'photo-styles': /[\\/]images[\\/]theme[\\/]Photograph[\\/]/,
  },
  components: ['Drawing', 'LightsKey', 'PartView', 'Photograph', 'PhotoView'],
  remark: () => [{load: async () => (await import('./remark/keepImages')).default()}],
  rehype: ({siteDir}) => [
    {load: async () => (await import('./remark/drawings')).default({siteDir})},
    // Comes after the drawings, because it uses their names for the lights.
    {load: async () => (await import('./remark/lightsTables')).default()},
    // Handles all remaining images.
    {
      load: async () =>
        (await import('./remark/pictures')).default({
          siteDir,
          isBuild: process.env.NODE_ENV === 'production' && !isPreview(),
          report: (text) => process.stderr.write(`${text}\n`),
        }),
    },
  ],
  finish() {
    const done = describeTally();
    if (done) process.stderr.write(`${done}\n`);
  },
});
