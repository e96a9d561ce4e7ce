import type {Extension} from '../extension';

export default {
  remark: ({siteDir}) => [{load: async () => (await import('./remark/showDiagrams')).default({siteDir})}],
} satisfies Extension;
