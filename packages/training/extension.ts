import type {Extension} from '@deskbook/engine/plugins/extension';
import {SITE_FILE} from '@deskbook/records/domain/report/reportSite';
import {trainingParts} from './domain/trainingParts';
import {trainerAddresses} from './node/trainer/trainerAddresses';

export default {
  addresses: () => [SITE_FILE],
  staffAddresses: trainerAddresses,
  pageData: trainingParts,
  components: ['ReadAndSign', 'SessionFeedback'],
  // Last, so it comes after everything other transformers add to the page.
  remark: () => [{load: async () => (await import('./remark/pageEnd')).default(), stage: 'last', only: 'pages'}],
} satisfies Extension;
