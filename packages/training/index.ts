import {definePlugin} from '@deskbook/engine/plugins/definePlugin';
import {SITE_FILE} from '@deskbook/records/domain/report/reportSite';
import {trainingParts} from './domain/trainingParts';
import {trainerAddresses} from './node/trainer/trainerAddresses';

/**
 * Signatures, feedback, sending results, a page for the trainer of each session, and the trainer's report.
 * `packages/records` has the records and the report's rules.
 */
export default definePlugin({
  name: 'training',
  theme: 'training/theme',
  addresses: () => [SITE_FILE],
  staffAddresses: trainerAddresses,
  pageData: trainingParts,
  components: ['ReadAndSign', 'SessionFeedback'],
  // Last, so it comes after everything other transformers add to the page.
  remark: (site) => [
    {load: async () => (await import('./remark/pageEnd')).default(site), stage: 'last', only: 'pages'},
  ],
  sheets: {
    'send-styles': /[\\/]theme[\\/](?:SendResults|RecordStore)[\\/]/,
    'signing-styles': /[\\/]training[\\/]theme[\\/](?:Panel|ReadAndSign|SessionFeedback|NotSaved)[\\/]/,
    'trainer-styles': /[\\/]training[\\/]theme[\\/]TrainerPage[\\/]/,
    'report-styles': /[\\/]theme[\\/]TrainingReport(?:Page)?[\\/]/,
  },

  async build({content, docs, audience, actions, baseUrl, siteDir}) {
    // Patrons don't send results.
    if (audience === 'public') return undefined;
    const {addTrainerPages} = await import('./node/trainer/addTrainerPages');
    const {reportFiles} = await import('./node/reportFiles');
    await addTrainerPages({...content, docs}, actions, baseUrl);
    actions.addRoute({path: `${baseUrl}training/report/`, component: '@theme/TrainingReportPage', exact: true});
    return {paths: new RegExp(`^${SITE_FILE}$`), make: () => reportFiles(content, siteDir)};
  },
});
