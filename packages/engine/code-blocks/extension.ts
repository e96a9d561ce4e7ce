import type {Extension} from '../plugins/extension';

export default {
  remark: () => [{load: async () => (await import('./remark/highlightCode')).default(), stage: 'last'}],
} satisfies Extension;
