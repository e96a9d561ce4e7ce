import {SITE_FILE} from '../../learning/domain/report/reportSite';
import type {Extension} from '../extension';
import {trainingParts} from './domain/trainingParts';

export default {
  addresses: () => [SITE_FILE],
  pageData: trainingParts,
  components: ['ReadAndSign', 'SessionFeedback'],
  // Last, so it comes after everything other transformers add to the page.
  remark: () => [{load: async () => (await import('./remark/pageEnd')).default(), stage: 'last', only: 'pages'}],
} satisfies Extension;
