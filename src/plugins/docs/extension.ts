import type {Extension} from '../extension';

export default {
  remark: () => [{load: async () => (await import('./remark/helpDeskNumber')).default()}],
  rehype: () => [
    {load: async () => (await import('./remark/procedureSteps')).default(), stage: 'first'},
    {load: async () => (await import('./remark/questionLists')).default(), stage: 'first', only: 'pages'},
    {load: async () => (await import('./remark/frameSections')).default(), stage: 'first'},
    {load: async () => (await import('./remark/leadLists')).default(), stage: 'first'},
    {load: async () => (await import('./remark/goodStates')).default()},
  ],
} satisfies Extension;
