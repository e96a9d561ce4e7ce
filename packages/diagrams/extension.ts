import type {Extension} from '@deskbook/engine/plugins/extension';

export default {
  remark: ({siteDir}) => [{load: async () => (await import('./remark/showDiagrams')).default({siteDir})}],
} satisfies Extension;
