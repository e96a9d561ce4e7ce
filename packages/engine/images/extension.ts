import {isPreview} from '../isPreview';
import type {Extension} from '../plugins/extension';

export default {
  components: ['Drawing', 'LightsKey'],
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
} satisfies Extension;
