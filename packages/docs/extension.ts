import type {Extension} from '@deskbook/engine/plugins/extension';
import {printAddresses} from './domain/printAddresses';

export default {
  addresses: (content) => printAddresses(content, {ofPublic: true}),
  staffAddresses: (content) => printAddresses(content, {ofPublic: false}),
  check: async (content) => (await import('./remark/untitledSteps')).untitledSteps(content),
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
