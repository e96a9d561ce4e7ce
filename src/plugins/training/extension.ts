import type {Extension} from '../extension';
import {trainingParts} from './domain/trainingParts';

export default {
  pageData: trainingParts,
  components: ['ReadAndSign', 'SessionFeedback'],
  // At the end of all that other transformers have put into the page.
  remark: () => [{load: async () => (await import('./remark/pageEnd')).default(), stage: 'last', only: 'pages'}],
} satisfies Extension;
