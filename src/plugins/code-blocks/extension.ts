import type {Extension} from '../extension';

export default {
  remark: () => [{load: async () => (await import('./remark/highlightCode')).default(), stage: 'last'}],
} satisfies Extension;
