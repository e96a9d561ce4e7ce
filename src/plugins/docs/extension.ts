import type {Extension} from '../extension';

export default {
  components: ['HelpDeskNumber', 'StepTick', 'StepHint', 'StepSummary', 'QuestionList'],
  remark: () => [
    {load: async () => (await import('./remark/titleHeading')).default(), stage: 'first', only: 'pages'},
    {load: async () => (await import('./remark/helpDeskNumber')).default()},
  ],
  rehype: () => [
    {load: async () => (await import('./remark/procedureSteps')).default()},
    {load: async () => (await import('./remark/questionLists')).default(), only: 'pages'},
    {load: async () => (await import('./remark/frameSections')).default()},
    {load: async () => (await import('./remark/leadLists')).default()},
    {load: async () => (await import('./remark/goodStates')).default()},
  ],
} satisfies Extension;
