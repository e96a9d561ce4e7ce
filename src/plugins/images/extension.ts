import {isPreview} from '../../shared/isPreview';
import type {Extension} from '../extension';

export default {
  components: ['Drawing', 'LightsKey'],
  remark: () => [{load: async () => (await import('./remark/keepImages')).default()}],
  rehype: ({siteDir}) => [
    {load: async () => (await import('./remark/drawings')).default({siteDir})},
    // It names the lights as the drawings do.
    {load: async () => (await import('./remark/lightsTables')).default()},
    // All images that are left.
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
